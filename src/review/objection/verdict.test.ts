import { describe, expect, it } from 'vitest';
import { anAnswer, auditor, leader, officer, principalOf, teacherOf } from '../../../test/support/review.ts';
import { answerStandings } from './objection.ts';
import { decide, verdicts } from './verdict.ts';

const refusal = (result: ReturnType<typeof decide>): string | undefined =>
  result.ok ? undefined : result.faults[0]?.rule;

describe('a verdict', () => {
  const review = anAnswer();
  const appeal = anAnswer({ kind: 'appeal', schoolId: null, teacherId: 'T', by: 'teacher-T' });

  it('upholds or rejects with an opinion in words', () => {
    expect(decide(review, 'uphold', officer, 'borne out')).toMatchObject({ value: { standing: 'upheld' } });
    expect(decide(review, 'reject', officer, 'another teaches it')).toMatchObject({ value: { standing: 'rejected' } });
    expect(refusal(decide(review, 'reject', officer, ' '))).toBe('verdict_reason');
  });

  it('is the personnel office’s in review and a leader’s on appeal', () => {
    expect(refusal(decide(review, 'uphold', leader, 'x'))).toBe('verdict_role');
    expect(refusal(decide(appeal, 'uphold', officer, 'x'))).toBe('verdict_role');
    expect(decide(appeal, 'uphold', leader, 'x').ok).toBe(true);
    for (const actor of [auditor, principalOf('U1')])
      expect(refusal(decide(review, 'uphold', actor, 'x'))).toBe('verdict_role');
  });

  it('of withdrawing is for the person who raised it, without a reason', () => {
    expect(decide(review, 'withdraw', { ...principalOf('U1'), accountId: 'successor' }, null).ok).toBe(true);
    expect(decide(appeal, 'withdraw', teacherOf('T', 'U1'), null).ok).toBe(true);
    expect(refusal(decide(review, 'withdraw', principalOf('U2'), null))).toBe('withdraw_own');
    expect(refusal(decide(review, 'withdraw', officer, null))).toBe('withdraw_own');
  });

  it('is given once, and on objections only', () => {
    for (const standing of answerStandings.filter((one) => one !== 'open'))
      for (const verdict of verdicts)
        expect(refusal(decide(anAnswer({ standing }), verdict, officer, 'x'))).toBe('decided_already');
  });
});
