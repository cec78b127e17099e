import type { SchoolId } from '../../district/ids.ts';
import { type Slot, slotKey } from '../../district/post.ts';
import { assessedPupils } from '../../equity/assessment.ts';
import {
  type AssessedStage,
  artsAndPeSubjects,
  assessedStages,
  countsForDegree,
  type Indicator,
  isAssessedStage,
} from '../../equity/standard.ts';
import { modes } from '../../movement/modes.ts';
import { isBackbone } from '../../policy/backbone.ts';
import type { Policy } from '../../policy/policy.ts';
import type { KnownMove } from './known-move.ts';
import { modeOf } from './modes.ts';
import type { Holder, NewHolder, Occupied } from './occupied.ts';
import type { PlanFacts } from './plan-facts.ts';

/** A school's stage as the standard assesses it: pupils above 0 and who counts for an indicator, today and after the plan. */
export interface AssessedUnit {
  readonly school: SchoolId;
  readonly stage: AssessedStage;
  readonly pupils: number;
  readonly today: number;
  readonly after: number;
}

/**
 * Who counts (domain 2.4): holders of a post, at the stage of the slot they hold. L1 by degree, L2 by a backbone title
 * the policy counts, both with heads; L3 by the subject of the slot held, so that heads are out of it.
 */
const countsFor: Readonly<Record<Indicator, (holder: Holder, stage: AssessedStage, policy: Policy) => boolean>> = {
  degree: ({ teacher }, stage, { standardDegrees }) => countsForDegree(standardDegrees, stage, teacher.degree),
  backbone: ({ teacher }, _stage, policy) => isBackbone(teacher, policy),
  arts_pe: ({ slot }) => artsAndPeSubjects.includes(slot.subject),
};

/** A new teacher counts by the degree in the dataset and by the slot's subject, never as backbone. */
const newCountsFor: Readonly<Record<Indicator, (holder: NewHolder, stage: AssessedStage, policy: Policy) => boolean>> =
  {
    degree: ({ hire }, stage, { standardDegrees }) => countsForDegree(standardDegrees, stage, hire.degree ?? null),
    backbone: () => false,
    arts_pe: ({ slot }) => artsAndPeSubjects.includes(slot.subject),
  };

type Site = Policy['statSite'];

/** By the home's statistics a teacher on a term counts where the personnel relation is (domain 2.4, `stat_site`). */
const atHome = (holder: Holder): Holder =>
  holder.teacher.personnelSchoolId === null
    ? holder
    : { ...holder, slot: { ...holder.slot, schoolId: holder.teacher.personnelSchoolId } };

/** Holders as the statistics of a site have them today and after the plan. */
const holdersAt = (
  facts: PlanFacts,
  site: Site,
): { readonly today: Iterable<Holder>; readonly after: Iterable<Holder> } => {
  if (site === 'host') return { today: facts.today.holders.values(), after: facts.occupied.holders.values() };
  const today = [...facts.today.holders.values()].map(atHome);
  const after = [...facts.occupied.holders.values()].flatMap((holder): readonly Holder[] => {
    const move = facts.plannedBy.get(holder.teacher.id);
    if (move === undefined) return [atHome(holder)];
    if (!relationStays(move, facts)) return [holder];
    // Who holds no post today has no home to count at while serving elsewhere.
    const before = facts.today.holders.get(holder.teacher.id);
    return before === undefined ? [] : [atHome(before)];
  });
  return { today, after };
};

/** Whether the personnel relation stays at home: by the mode of the move, registered as staying where either is done (domain 3). */
const relationStays = (move: KnownMove, { district, policy }: PlanFacts): boolean =>
  ['stays', 'either'].includes(modes[modeOf(move, district, policy)].personnel);

/** Whether a mover counts for an indicator at the school and stage moved to, by the statistics of the policy's site. */
export const countsOnArrival = (move: KnownMove, indicator: Indicator, facts: PlanFacts): boolean => {
  const { teacher, slot } = move;
  if (!isAssessedStage(slot.stage)) return false;
  if (staysInStatistics(move, facts)) return false;
  return countsFor[indicator]({ teacher, slot, key: slotKey(slot) }, slot.stage, facts.policy);
};

/** Where a mover would count for an indicator without the move, by the statistics of the policy's site; `null`: nowhere. */
export const countedWithoutMove = (move: KnownMove, indicator: Indicator, facts: PlanFacts): Slot | null => {
  const today = facts.today.holders.get(move.teacher.id);
  if (today === undefined) return null;
  const holder = facts.policy.statSite === 'home' ? atHome(today) : today;
  const { slot } = holder;
  return isAssessedStage(slot.stage) && countsFor[indicator](holder, slot.stage, facts.policy) ? slot : null;
};

/** Whether the statistics of the policy's site leave a mover at the home school. */
export const staysInStatistics = (move: KnownMove, facts: PlanFacts): boolean =>
  facts.policy.statSite === 'home' && relationStays(move, facts);

interface Counted {
  readonly holders: Iterable<Holder>;
  readonly newHolders: Occupied['newHolders'];
}

const tallied = (
  { holders, newHolders }: Counted,
  indicator: Indicator,
  policy: Policy,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const count = ({ schoolId, stage }: Slot): void => {
    const key = `${schoolId}\u0000${stage}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const holder of holders)
    if (isAssessedStage(holder.slot.stage) && countsFor[indicator](holder, holder.slot.stage, policy))
      count(holder.slot);
  for (const holder of newHolders)
    if (isAssessedStage(holder.slot.stage) && newCountsFor[indicator](holder, holder.slot.stage, policy))
      count(holder.slot);
  return counts;
};

/** New teachers who count at a stage by their own stage and subject: the county's mean has them in (model.md section 3). */
export const newlyCounted = ({ district, policy }: PlanFacts, indicator: Indicator, stage: AssessedStage): number =>
  district.hires.filter((hire) => {
    const slot: Slot = { schoolId: '' as SchoolId, stage: hire.stage, subject: hire.subject };
    return hire.stage === stage && newCountsFor[indicator]({ hire, slot, key: '' }, stage, policy);
  }).length;

/** Every assessed stage of a school with its counts, by the statistics of a site; the policy's by default. */
export const assessedUnits = (
  facts: PlanFacts,
  indicator: Indicator,
  site: Site = facts.policy.statSite,
): readonly AssessedUnit[] => {
  const holders = holdersAt(facts, site);
  const today = tallied({ holders: holders.today, newHolders: [] }, indicator, facts.policy);
  const { newHolders } = facts.occupied;
  const after = tallied({ holders: holders.after, newHolders }, indicator, facts.policy);
  return facts.district.schools.flatMap((school) =>
    assessedStages.flatMap((stage): AssessedUnit[] => {
      const pupils = assessedPupils(school, stage, facts.policy.referenceDate);
      const key = `${school.id}\u0000${stage}`;
      return pupils > 0
        ? [{ school: school.id, stage, pupils, today: today.get(key) ?? 0, after: after.get(key) ?? 0 }]
        : [];
    }),
  );
};
