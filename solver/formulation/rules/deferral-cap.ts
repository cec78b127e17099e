import { floorOf } from '../../../src/policy/rate.ts';
import type { Instance } from '../instance.ts';
import type { ModelRule } from '../parts.ts';

/** Schools that defer more than `max(1, ⌊share · eligible before exemptions⌋)` (deferral_cap; domain 2.1). */
export const schoolsOverDeferralCap = ({
  policy,
  district,
  ledger,
}: Instance): readonly { readonly school: string; readonly deferred: number; readonly most: number }[] => {
  const share = policy.deferralCap;
  if (share === null) return [];
  const eligibleAt = Map.groupBy(
    district.teachers.filter(({ id }) => ledger.entries.get(id)?.grossEligible === true),
    ({ schoolId }) => schoolId,
  );
  return district.schools.flatMap((school) => {
    const eligible = eligibleAt.get(school.id) ?? [];
    const deferred = eligible.filter(
      ({ exemption, exemptionUntil }) =>
        exemption === 'deferral' && (exemptionUntil === null || exemptionUntil >= policy.referenceDate),
    ).length;
    const most = Math.max(1, floorOf(share, eligible.length));
    return deferred > most ? [{ school: school.id, deferred, most }] : [];
  });
};

/** No move mends a roster that defers too many: the model then has a row that nothing meets, `0 >= 1`. */
export const deferralCap: ModelRule = {
  write: ({ instance, builder }) => {
    if (schoolsOverDeferralCap(instance).length === 0) return;
    builder.entry(builder.row(1, 1), builder.column(0, 0, 'quota'), 1);
  },
};
