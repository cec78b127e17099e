import { describe, expect, it } from 'vitest';
import { aDistrict, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPlan, aTransfer } from '../../test/support/plan.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { eligibilityLedger } from '../eligibility/ledger.ts';
import { slotFlows } from './slot-flows.ts';
import { postCountsOf, transferRows } from './transfer-rows.ts';

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

describe('a row of the list of moves', () => {
  it('counts the post left and the post taken over the whole plan, though the list shows a part of it', () => {
    const plan = aPlan({ policy: aPolicy(), transfers });
    const ledger = eligibilityLedger(district, plan.policy);
    const page = { district, ledger, plan: { ...plan, transfers: transfers.slice(0, 1) } };
    const [row] = transferRows('zh', { ...page, warnings: [] }, postCountsOf({ district, plan }));
    expect([row?.postLeft, row?.postTaken]).toEqual([
      { required: 2, before: 2, after: 0 },
      { required: 2, before: 1, after: 3 },
    ]);
  });
});
