import type { School } from '../../src/district/school.ts';
import type { CostRates } from '../../src/policy/cost-terms.ts';
import { ruralClusters } from '../../src/policy/title-levels.ts';
import { heldSlot, holdsPost } from '../../src/staffing/holding.ts';
import { type Instance, isRosterMover } from './instance.ts';

/**
 * Whether a candidate arrives from beyond the daily journey (clause 0.48); an unknown journey does not count as far.
 */
export const fromAfar = (instance: Instance): ((candidate: number) => boolean) => {
  const { policy, candidates, movers, slots, context } = instance;
  const limit = policy.dailyCommuteMinutes;
  if (limit === null) return () => false;
  return (candidate) => {
    const mover = movers[candidates.teacher[candidate] as number];
    if (mover?.kind === 'roster') return (candidates.minutes[candidate] as number) > limit;
    const school = context.schools.get(slots[candidates.slot[candidate] as number]?.schoolId ?? ('' as School['id']));
    if (mover === undefined || school === undefined) return false;
    const minutes = context.minutes({ ...mover.teacher, homePlace: null }, school);
    return minutes !== null && minutes > limit;
  };
};

const atTier = (amounts: readonly number[], { areaClass, remoteness }: School): number =>
  areaClass === 'urban' ? 0 : (amounts[remoteness] ?? 0);

/** What movers cost today, by index: the subsidy at the school of today, and a bed where its journey is too far. */
const costsToday = ({ movers, schools, policy, context }: Instance, rates: CostRates): readonly number[] =>
  movers.map((mover) => {
    const school = isRosterMover(mover) ? schools[mover.school] : undefined;
    if (!isRosterMover(mover) || school === undefined) return 0;
    const [limit, minutes] = [policy.dailyCommuteMinutes, context.minutes(mover.teacher, school)];
    const bed = limit !== null && minutes !== null && minutes > limit ? rates.dormitoryFenPerYear : 0;
    return rates.subsidyMonths * atTier(rates.subsidyFenPerMonth, school) + bed;
  });

/**
 * What a candidate costs a year in addition to today, in fen: subsidy and, for who moves, travel by the school's tier; a
 * bed for who comes from afar; less what the mover costs today.
 */
export const candidateCosts = (instance: Instance, rates: CostRates): Float64Array => {
  const { candidates, movers, schools, slotSchool } = instance;
  const far = fromAfar(instance);
  const today = costsToday(instance, rates);
  return Float64Array.from(candidates.slot, (slot, candidate) => {
    const school = schools[slotSchool[slot] as number];
    if (school === undefined) return 0;
    const moves = movers[candidates.teacher[candidate] as number]?.kind === 'roster';
    return (
      rates.subsidyMonths * atTier(rates.subsidyFenPerMonth, school) +
      (moves ? rates.travelMonths * atTier(rates.travelFenPerMonth, school) : 0) +
      (far(candidate) ? rates.dormitoryFenPerYear : 0) -
      (today[candidates.teacher[candidate] as number] ?? 0)
    );
  });
};

/** Fen a year for the special-grade posts that no one holds today (clause 2.31): the same in every plan. */
export const specialGradeCost = ({ policy, schools, district }: Instance, rates: CostRates): number => {
  if (policy.specialGradePosts !== 'every_cluster') return 0;
  const clusters = ruralClusters(schools, policy);
  const held = new Set(
    district.teachers
      .filter((teacher) => teacher.specialGrade && holdsPost(teacher, policy.referenceDate))
      .map((teacher) => heldSlot(teacher, policy.referenceDate).schoolId),
  );
  const posts = [...clusters.values()].filter((members) => !members.some((school) => held.has(school.id))).length;
  return posts * 12 * rates.specialGradeFenPerMonth;
};
