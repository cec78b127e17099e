import type { TeacherId } from '../../district/ids.ts';
import type { School } from '../../district/school.ts';
import { ruralClusters } from '../../policy/title-levels.ts';
import type { PlanFacts } from './plan-facts.ts';

/** What one arrival costs a year, in fen. */
export interface ArrivalCost {
  readonly teacherId: TeacherId;
  readonly school: School;
  readonly subsidy: number;
  readonly travel: number;
  readonly dormitory: number;
}

/** Whether a person arrives from beyond the daily journey (clause 0.48); an unknown journey does not count as far. */
export const needsBed = ({ minutes }: { readonly minutes: number | null }, { policy }: PlanFacts): boolean =>
  policy.dailyCommuteMinutes !== null && minutes !== null && minutes > policy.dailyCommuteMinutes;

/** Arrivals with their costs: teachers on the move, then new teachers; none where no amounts are laid down. */
export const arrivalCosts = (facts: PlanFacts): readonly ArrivalCost[] => {
  const rates = facts.policy.costRates;
  if (rates === null) return [];
  const ofArrival = (teacherId: TeacherId, to: School, minutes: number | null, moves: boolean): ArrivalCost => {
    const paid = to.areaClass !== 'urban';
    return {
      teacherId,
      school: to,
      subsidy: paid ? (rates.subsidyFenPerMonth[to.remoteness] ?? 0) * rates.subsidyMonths : 0,
      travel: paid && moves ? (rates.travelFenPerMonth[to.remoteness] ?? 0) * rates.travelMonths : 0,
      dormitory: needsBed({ minutes }, facts) ? rates.dormitoryFenPerYear : 0,
    };
  };
  return [
    ...facts.planned.map(({ teacher, to, minutes }) => ofArrival(teacher.id, to, minutes, true)),
    ...facts.placed.map(({ hire, to, minutes }) => ofArrival(hire.id, to, minutes, false)),
  ];
};

/** Rural clusters whose special-grade post the policy has: those with a holder today, or every one (clause 2.30). */
export const specialGradeClusters = ({ district, policy, today }: PlanFacts): readonly string[] => {
  if (policy.specialGradePosts === 'none') return [];
  return [...ruralClusters(district.schools, policy)].flatMap(([cluster, members]) => {
    const held = [...today.holders.values()].some(
      ({ teacher, slot }) => teacher.specialGrade && members.some((school) => school.id === slot.schoolId),
    );
    return held || policy.specialGradePosts === 'every_cluster' ? [cluster] : [];
  });
};

/** Months a special-grade post is paid for. */
const postMonths = 12;

/** The plan's cost in whole fen a year; 0 where no amounts are laid down. */
export const planCost = (facts: PlanFacts): number => {
  const rates = facts.policy.costRates;
  if (rates === null) return 0;
  return arrivalCosts(facts).reduce(
    (total, { subsidy, travel, dormitory }) => total + subsidy + travel + dormitory,
    specialGradeClusters(facts).length * postMonths * rates.specialGradeFenPerMonth,
  );
};
