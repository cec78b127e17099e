import { describe, expect, it } from 'vitest';
import { aMove, brokenRules, lawfulDistrict, rowsOf, withTeacher } from '../../../test/support/lawful-plan.ts';

const policy = { protectOnlyTeacher: 'keep_one' } as const;
const music = { subject: 'music', alsoQualified: [{ stage: 'primary', subject: 'chinese' }] } as const;

describe('only_teacher', () => {
  it('rejects a plan in which the only teacher of a subject leaves without a successor', () => {
    const district = withTeacher(lawfulDistrict(), 'U1-02', music);
    expect(brokenRules({ policy, district })).toEqual(['only_teacher']);
    expect(rowsOf('only_teacher', { policy, district })[1]).toMatchObject({
      scope: 'school:U1',
      required: 'music >= 1',
      actual: 'music 0 (today 1)',
    });
  });

  it('is kept where another of the subject stays, or one comes', () => {
    const two = withTeacher(withTeacher(lawfulDistrict(), 'U1-02', music), 'U1-03', music);
    expect(rowsOf('only_teacher', { policy, district: two }).map(({ holds }) => holds)).toEqual([true]);
    const one = withTeacher(withTeacher(lawfulDistrict(), 'U1-02', music), 'U2-02', music);
    const moves = { 'U2-02': [aMove('U2-02', 'U2', 'U1', { subject: 'music' })] };
    const rows = rowsOf('only_teacher', { policy, district: one, moves });
    expect(rows.filter(({ holds }) => !holds).map(({ scope }) => scope)).toEqual(['district', 'school:U2']);
  });

  it('requires nothing without the policy, nor of a subject not taught today', () => {
    const district = withTeacher(lawfulDistrict(), 'U1-02', music);
    expect(rowsOf('only_teacher', { district })).toEqual([]);
    expect(rowsOf('only_teacher', { policy }).map(({ holds }) => holds)).toEqual([true]);
  });
});
