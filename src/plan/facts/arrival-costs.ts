import type { TeacherId } from '../../district/ids.ts';
import type { School } from '../../district/school.ts';
import { ruralClusters } from '../../policy/title-levels.ts';
import type { PlanFacts } from './plan-facts.ts';

/** What one arrival costs a year, in fen: at the new school, and today. The plan's cost is the difference. */
export interface ArrivalCost {
  readonly teacherId: TeacherId;
  readonly school: School;
  readonly subsidy: number;
  readonly travel: number;
  readonly dormitory: number;
  /** Subsidy and bed of a mover at the school of today; 0 for a new teacher. */
  readonly today: number;
}

/** Whether a person arrives from beyond the daily journey (clause 0.48); an unknown journey does not count as far. */
export const needsBed = ({ minutes }: { readonly minutes: number | null }, { policy }: PlanFacts): boolean =>
  policy.dailyCommuteMinutes !== null && minutes !== null && minutes > policy.dailyCommuteMinutes;

/** Arrivals with their costs: teachers on the move, then new teachers; none where no amounts are laid down. */
export const arrivalCosts = (facts: PlanFacts): readonly ArrivalCost[] => {
  const rates = facts.policy.costRates;
  if (rates === null) return [];
  const subsidyAt = ({ areaClass, remoteness }: School): number =>
    areaClass === 'urban' ? 0 : (rates.subsidyFenPerMonth[remoteness] ?? 0) * rates.subsidyMonths;
  const travelTo = ({ areaClass, remoteness }: School): number =>
    areaClass === 'urban' ? 0 : (rates.travelFenPerMonth[remoteness] ?? 0) * rates.travelMonths;
  const bedFor = (minutes: number | null): number => (needsBed({ minutes }, facts) ? rates.dormitoryFenPerYear : 0);
  return [
    ...facts.planned.map(({ teacher, from, to, minutes, minutesToday }) => ({
      teacherId: teacher.id,
      school: to,
      subsidy: subsidyAt(to),
      travel: travelTo(to),
      dormitory: bedFor(minutes),
      today: subsidyAt(from) + bedFor(minutesToday),
    })),
    ...facts.placed.map(({ hire, to, minutes }) => ({
      teacherId: hire.id,
      school: to,
      subsidy: subsidyAt(to),
      travel: 0,
      dormitory: bedFor(minutes),
      today: 0,
    })),
  ];
};

/** Rural clusters whose special-grade post the policy has: those with a holder today, or every one (clause 2.30). */
export const specialGradeClusters = ({ district, policy, today }: PlanFacts): readonly string[] => {
  if (policy.specialGradePosts === 'none') return [];
  return [...ruralClusters(district.schools, policy)].flatMap(([cluster, members]) => {
    const held = hasHolder(members, today);
    return held || policy.specialGradePosts === 'every_cluster' ? [cluster] : [];
  });
};

const hasHolder = (members: readonly School[], { holders }: PlanFacts['today']): boolean =>
  [...holders.values()].some(
    ({ teacher, slot }) => teacher.specialGrade && members.some((school) => school.id === slot.schoolId),
  );

/** Of these posts the new ones, in clusters without a holder today: a post that is held is paid today already. */
export const newSpecialGradeClusters = (facts: PlanFacts): readonly string[] => {
  const clusters = ruralClusters(facts.district.schools, facts.policy);
  return specialGradeClusters(facts).filter((cluster) => !hasHolder(clusters.get(cluster) ?? [], facts.today));
};

/** Months a special-grade post is paid for. */
const postMonths = 12;

/**
 * What the plan costs in addition to today, in whole fen a year (model.md section 3); below 0 where it saves, and 0 where
 * no amounts are laid down.
 */
export const planCost = (facts: PlanFacts): number => {
  const rates = facts.policy.costRates;
  if (rates === null) return 0;
  return arrivalCosts(facts).reduce(
    (total, { subsidy, travel, dormitory, today }) => total + subsidy + travel + dormitory - today,
    newSpecialGradeClusters(facts).length * postMonths * rates.specialGradeFenPerMonth,
  );
};
