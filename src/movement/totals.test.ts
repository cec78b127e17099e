import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { aLedger } from '../../test/support/ledger.ts';
import { aTransfer } from '../../test/support/plan.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { movementTotals } from './totals.ts';

describe('strict and loose totals', () => {
  it('stand side by side: all moves, eligible, counted, outside the own group', () => {
    const district = aDistrict({
      schools: [aSchool({ id: 'U', group: 'G' }), aSchool({ id: 'V', group: 'G' }), aSchool({ id: 'W', cluster: 'C' })],
      teachers: [
        ...['A', 'B', 'C', 'D'].map((id) => aTeacher({ id, schoolId: 'U' })),
        aTeacher({ id: 'E', schoolId: 'W', personnelSchoolId: 'U', termMode: 'support', termEnd: '2027-07-31' }),
      ],
    });
    const transfers = [
      aTransfer({ teacherId: 'A', fromSchoolId: 'U', toSchoolId: 'W' }),
      aTransfer({ teacherId: 'B', fromSchoolId: 'U', toSchoolId: 'V', mode: 'group' }),
      aTransfer({ teacherId: 'C', fromSchoolId: 'U', toSchoolId: 'W', mode: 'shadow' }),
      aTransfer({ teacherId: 'D', fromSchoolId: 'U', toSchoolId: 'W' }),
    ];
    const ledger = aLedger(district, aPolicy(), { ineligible: ['D'] });
    expect(movementTotals(district, aPolicy(), ledger, transfers)).toEqual({
      loose: 4,
      eligible: 3,
      counted: 2,
      strict: 1,
      withinGroup: 1,
      withinCluster: 0,
      inProgress: 1,
    });
  });
});
