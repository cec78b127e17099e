import { describe, expect, it } from 'vitest';
import { aDistrict, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPlan, aTransfer } from '../../test/support/plan.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { slotFlows } from './slot-flows.ts';

const district = aDistrict({
  schools: [aSchool({ id: 'U', areaClass: 'town' }), aSchool({ id: 'V' })],
  posts: ['U', 'V'].map((schoolId) => aPost({ schoolId, required: 2 })),
  teachers: [
    aTeacher({ id: 'A', schoolId: 'U' }),
    // On the roster at V, back at U when the year begins; shadowing at V while the year runs.
    aTeacher({ id: 'B', schoolId: 'V', personnelSchoolId: 'U', termMode: 'rotation', termEnd: '2026-08-31' }),
    aTeacher({ id: 'C', schoolId: 'V', personnelSchoolId: 'U', termMode: 'shadow', termEnd: '2027-02-28' }),
  ],
});
const transfers = [
  aTransfer({ teacherId: 'A', fromSchoolId: 'U', toSchoolId: 'V', mode: 'shadow' }),
  aTransfer({ teacherId: 'B', fromSchoolId: 'U', toSchoolId: 'V' }),
];
const flows = (given: Parameters<typeof aPolicy>[0] = {}) =>
  slotFlows({ district, plan: aPlan({ policy: aPolicy(given), transfers }) }).map((one) => [
    one.slot.schoolId,
    one.leaving,
    one.arriving,
    one.after,
    one.gapBefore,
    one.gapAfter,
  ]);

describe('who goes and comes at a slot', () => {
  it('leaves the post held when the year begins, also one come back to', () => {
    expect(flows()).toEqual([
      ['U', 2, 0, 0, 0, 2],
      ['V', 0, 2, 3, 1, 0],
    ]);
  });

  it('fills a post by a full load alone under that policy', () => {
    expect(flows({ postsFilledBy: 'full_load' })).toEqual([
      ['U', 2, 0, 0, 0, 2],
      ['V', 0, 2, 3, 2, 1],
    ]);
  });
});
