import { describe, expect, it } from 'vitest';
import { aTransfer } from '../../test/support/plan.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { registrationOf } from './registration.ts';

const move = (mode: 'rotation' | 'transfer' | 'group') =>
  aTransfer({ teacherId: 'T', fromSchoolId: 'U', toSchoolId: 'V', mode });

describe('the registration of a move', () => {
  it('has type, personnel relation, first and last month, and both schools', () => {
    expect(registrationOf(move('rotation'), aPolicy())).toEqual({
      teacherId: 'T',
      type: 'rotation',
      personnelMoves: false,
      startMonth: '2026-09',
      endMonth: '2029-08',
      from: 'U',
      to: 'V',
    });
    expect(registrationOf(move('transfer'), aPolicy())).toMatchObject({ personnelMoves: true, endMonth: null });
  });

  it('ends by the policy’s own term', () => {
    expect(registrationOf(move('group'), aPolicy({ modeTerms: { group: 24 } }))).toMatchObject({
      personnelMoves: false,
      endMonth: '2028-08',
    });
  });
});
