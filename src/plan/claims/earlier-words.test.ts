import { describe, expect, it } from 'vitest';
import { checkRow } from '../../rules/rule.ts';
import { message } from '../../text/message.ts';
import { rowClaims } from './rows.ts';

const commute = { id: 'commute_limit', clause: 'own' } as const;
const row = (minutes: number) =>
  checkRow(
    commute,
    'teacher:T1',
    message('rule.commute_limit.required', { limit: 1 }),
    message('rule.commute_limit.actual', { minutes }),
    false,
  );
const claimed = { rule: 'commute_limit', clause: 'own', scope: 'teacher:T1', holds: false };

describe('rows of a plan file of an earlier version', () => {
  it('are accepted with the plural at one', () => {
    expect([row(1).required, row(1).actual]).toEqual(['<= 1 minute', '1 minute']);
    const earlier = { ...claimed, required: '<= 1 minutes', actual: '1 minutes' };
    expect(rowClaims([earlier], [row(1)], 'partial')).toEqual([]);
    expect(rowClaims([{ ...earlier, required: '<= 1 minute', actual: '1 minute' }], [row(1)], 'partial')).toEqual([]);
  });

  it('are refused with another number', () => {
    const other = { ...claimed, required: '<= 1 minutes', actual: '1 minutes' };
    expect(rowClaims([other], [row(2)], 'partial')).toEqual([
      { path: 'checks[0].actual', about: 'commute_limit teacher:T1', claimed: '1 minutes', recomputed: '2 minutes' },
    ]);
  });
});
