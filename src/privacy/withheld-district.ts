import type { District } from '../district/district.ts';
import type { SchoolId } from '../district/ids.ts';
import type { Teacher } from '../district/teacher.ts';
import { eligibilityLedger } from '../eligibility/ledger.ts';
import type { Policy } from '../policy/policy.ts';
import { holdsPost } from '../staffing/holding.ts';

/**
 * How many teachers of each school have an exemption that a rule counts by its reason: on leave for the post pool,
 * deferred for the cap of deferrals. `null`: no rule of the policy counts it. A plan depends on these numbers and on
 * nothing else of the reasons.
 */
export interface ReasonCounts {
  readonly leave: Readonly<Record<string, number>> | null;
  readonly deferral: Readonly<Record<string, number>> | null;
}

interface CountedReason {
  /** Whether a rule of the policy counts the reason. */
  readonly isCounted: (policy: Policy) => boolean;
  readonly has: (teacher: Teacher) => boolean;
  /** Whether the rule counts the teacher if the exemption has this reason. */
  readonly counts: (district: District, policy: Policy) => (teacher: Teacher) => boolean;
}

/** The rules are `poolLimits` in `src/staffing/pool` and `deferral_cap` in `src/rules`. */
const countedReasons: Readonly<Record<keyof ReasonCounts, CountedReason>> = {
  leave: {
    isCounted: ({ postPool }) => postPool?.purposes.some(({ purpose }) => purpose === 'leave_cover') === true,
    has: ({ exemption }) => exemption === 'illness' || exemption === 'maternity',
    counts:
      (_district, { referenceDate }) =>
      (teacher) =>
        holdsPost(teacher, referenceDate) &&
        (teacher.exemptionUntil === null || teacher.exemptionUntil > referenceDate),
  },
  deferral: {
    isCounted: ({ deferralCap }) => deferralCap !== null,
    has: ({ exemption }) => exemption === 'deferral',
    counts: (district, policy) => {
      const { entries } = eligibilityLedger(district, policy);
      return ({ id, exemptionUntil }) =>
        entries.get(id)?.grossEligible === true && (exemptionUntil === null || exemptionUntil >= policy.referenceDate);
    },
  },
};

const exempt = ({ teachers }: District): readonly Teacher[] => teachers.filter(({ exemption }) => exemption !== null);

const countOf = (name: keyof ReasonCounts, district: District, policy: Policy): ReasonCounts['leave'] => {
  const { isCounted, has, counts } = countedReasons[name];
  if (!isCounted(policy)) return null;
  const isOne = counts(district, policy);
  const counted = exempt(district).filter((teacher) => has(teacher) && isOne(teacher));
  const schools = Map.groupBy(counted, ({ schoolId }) => schoolId);
  return Object.fromEntries(
    district.schools.flatMap(({ id }): [string, number][] => {
      const number = schools.get(id)?.length ?? 0;
      return number === 0 ? [] : [[id, number]];
    }),
  );
};

export const reasonCounts = (district: District, policy: Policy): ReasonCounts => ({
  leave: countOf('leave', district, policy),
  deferral: countOf('deferral', district, policy),
});

/** A district without the reasons of exemptions and orders: that they are there, and until when, stays. */
export const withheldDistrict = (district: District): District => ({
  ...district,
  teachers: district.teachers.map((teacher) =>
    teacher.exemption === null ? teacher : { ...teacher, exemption: 'other' as const },
  ),
  // Without their reasons two orders may be the same.
  orders: [
    ...new Map(
      district.orders
        .map((order) => ({ ...order, reason: null }))
        .map((order) => [JSON.stringify([order.teacherId, order.kind, order.schoolId, order.mode ?? null]), order]),
    ).values(),
  ],
});

/**
 * A withheld district for which every plan is judged and made as for its original: each school keeps its number of
 * exempt teachers with a counted reason. The choice among them changes nothing, and reveals nothing of them.
 */
export const countedDistrict = (district: District, policy: Policy, counts: ReasonCounts): District => {
  const isOn = countedReasons.leave.counts(district, policy);
  const isDeferrable = counts.deferral === null ? () => false : countedReasons.deferral.counts(district, policy);
  const given = new Map<Teacher, 'illness' | 'deferral'>();
  const give = (
    reason: 'illness' | 'deferral',
    numbers: Readonly<Record<string, number>> | null,
    fits: (teacher: Teacher) => boolean,
    fitsOther: (teacher: Teacher) => boolean,
  ): void => {
    const left = new Map<SchoolId, number>(district.schools.map(({ id }) => [id, numbers?.[id] ?? 0]));
    const fitting = exempt(district).filter(fits);
    // Those whom the other reason could not go to come first, so that both numbers are reached.
    for (const teacher of [...fitting.filter((one) => !fitsOther(one)), ...fitting.filter(fitsOther)]) {
      const number = left.get(teacher.schoolId) ?? 0;
      if (number === 0 || given.has(teacher)) continue;
      left.set(teacher.schoolId, number - 1);
      given.set(teacher, reason);
    }
  };
  give('illness', counts.leave, isOn, isDeferrable);
  give('deferral', counts.deferral, isDeferrable, isOn);
  return {
    ...district,
    teachers: district.teachers.map((teacher) => {
      const reason = given.get(teacher);
      return reason === undefined ? teacher : { ...teacher, exemption: reason };
    }),
  };
};
