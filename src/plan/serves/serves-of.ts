import { slotKey } from '../../district/post.ts';
import type { School } from '../../district/school.ts';
import { indicators, standardNeed } from '../../equity/standard.ts';
import { ruralClusters } from '../../policy/title-levels.ts';
import { hasNoPosts } from '../facts/closed.ts';
import { isFailing } from '../facts/failing-heads.ts';
import type { KnownMove } from '../facts/known-move.ts';
import { founds } from '../facts/modes.ts';
import { ownSlot } from '../facts/occupied.ts';
import type { PlanFacts } from '../facts/plan-facts.ts';
import { maxBorrowed, postsOfSchool } from '../facts/pool.ts';
import { type AssessedUnit, assessedUnits, countsOnArrival } from '../facts/units.ts';
import { headPosts } from './head-posts.ts';
import { quotaMembers } from './quota-members.ts';
import type { Served } from './served.ts';
import { variationServed } from './variation.ts';

type Finder = (move: KnownMove) => readonly Served[];

const ordersOf =
  ({ orders }: PlanFacts): Finder =>
  ({ teacher }) =>
    (['assign', 'move'] as const)
      .filter((order) => orders.some(({ kind, teacherId }) => kind === order && teacherId === teacher.id))
      .slice(0, 1)
      .map((order) => ({ kind: 'order', order }));

/** Orders, closed schools, principals to be replaced and seed teams: why a move is due whatever it fills. */
const dueMoves = (facts: PlanFacts): Finder => {
  const ordered = ordersOf(facts);
  const { policy } = facts;
  return (move) => {
    const { teacher, from, to, displaced } = move;
    return [
      ...ordered(move),
      ...(displaced ? [{ kind: 'closed_school', schoolId: from.id } as const] : []),
      ...(isFailing(teacher, policy) ? [{ kind: 'head_replacement', schoolId: from.id } as const] : []),
      ...(founds(from, to, policy) ? [{ kind: 'seed_team', schoolId: to.id } as const] : []),
    ];
  };
};

/** Special-grade posts of rural clusters that would be empty without the mover (clause 2.30). */
const specialGrade = ({ district, policy, today, occupied }: PlanFacts): Finder => {
  if (policy.specialGradePosts === 'none') return () => [];
  const clusters = [...ruralClusters(district.schools, policy)].map(([cluster, schools]) => {
    const ids = new Set<string>(schools.map(({ id }) => id));
    const count = ({ holders }: Pick<typeof today, 'holders'>): number =>
      [...holders.values()].filter(({ teacher, slot }) => teacher.specialGrade && ids.has(slot.schoolId)).length;
    const least = policy.specialGradePosts === 'every_cluster' ? 1 : Math.min(1, count(today));
    return { cluster, ids, missing: count(occupied) - 1 < least };
  });
  return ({ teacher, from, to }) =>
    clusters
      .filter(({ ids, missing }) => missing && teacher.specialGrade && ids.has(to.id) && !ids.has(from.id))
      .map(({ cluster }) => ({ kind: 'special_grade', cluster }));
};

/** Redeployment out of a post that more people hold than required. */
const leftSurplus =
  ({ surplus }: PlanFacts): Finder =>
  ({ teacher, redeployed }) => {
    const slot = ownSlot(teacher);
    return redeployed ? [{ kind: 'surplus', ...slot, above: surplus.ofSlot(slotKey(slot)) }] : [];
  };

/** Out of a school with more people than approved posts today, to one that has none above them after the plan. */
const leftOverstaffed = ({ today, occupied, policy }: PlanFacts): Finder => {
  const approved = (school: School): number => (hasNoPosts(school, policy) ? 0 : school.approvedPosts);
  return ({ teacher, from, to, displaced }) => {
    const above = occupied.staff(from.id) - approved(from);
    return !displaced &&
      above > 0 &&
      today.holders.get(teacher.id)?.slot.schoolId === from.id &&
      occupied.staffAfter(to.id) <= approved(to)
      ? [{ kind: 'overstaffed', schoolId: from.id, above }]
      : [];
  };
};

const gaps: Finder = ({ head, slot, held }) =>
  head || slot.required <= held
    ? []
    : [
        {
          kind: 'gap',
          schoolId: slot.schoolId,
          stage: slot.stage,
          subject: slot.subject,
          missing: slot.required - held,
        },
      ];

/** Indicators that the receiving school does not meet today and that count the mover there (domain 2.4). */
const shortIndicators = (facts: PlanFacts): Finder => {
  const thresholds = facts.policy.standardThresholds;
  const short = indicators.map((indicator) => {
    const missing = ({ stage, pupils, today }: AssessedUnit): number =>
      standardNeed(thresholds[stage][indicator], pupils) - today;
    const units = assessedUnits(facts, indicator).map((unit) => ({ ...unit, missing: missing(unit) }));
    return { indicator, units: units.filter((unit) => unit.missing > 0) };
  });
  return (move) =>
    short.flatMap(({ indicator, units }): readonly Served[] => {
      const unit = units.find(({ school, stage }) => school === move.to.id && stage === move.slot.stage);
      if (unit === undefined || !countsOnArrival(move, indicator, facts)) return [];
      return [{ kind: 'indicator', indicator, schoolId: unit.school, stage: unit.stage, missing: unit.missing }];
    });
};

/**
 * Chains: somebody arrives at the post or school left, which would be over its ceiling if the mover stayed. By the
 * rules of slot and school that the policy has in force.
 */
const chains = (facts: PlanFacts): Finder => {
  const { policy, occupied, slots, planned, placed } = facts;
  const arrivals = new Set([...planned, ...placed].map(({ slot }) => slotKey(slot)));
  const receiving = new Set([...planned, ...placed].map(({ to }) => to.id));
  const full = (key: string): boolean => {
    const slot = slots.get(key);
    if (policy.subjectCeiling !== 'never_over' || slot === undefined || !arrivals.has(key)) return false;
    return occupied.heldAfter(key) >= Math.max(slot.max ?? slot.required, occupied.held(key));
  };
  const fullSchool = ({ from }: KnownMove): boolean =>
    policy.schoolPosts === 'approved' &&
    receiving.has(from.id) &&
    occupied.staffAfter(from.id) >=
      Math.max(postsOfSchool(from, facts) + maxBorrowed(from, facts), occupied.staff(from.id));
  return (move) => {
    const slot = ownSlot(move.teacher);
    return full(slotKey(slot)) || fullSchool(move) ? [{ kind: 'chain', ...slot }] : [];
  };
};

/**
 * What each move counts in: facts of dataset, policy and moves, recomputed without a solve. A move may be dispensable
 * in all that it counts in, where another would serve as well.
 */
export const servesOf = (facts: PlanFacts): Finder => {
  const quotas = quotaMembers(facts);
  const filled = headPosts(facts);
  const finders: readonly Finder[] = [
    dueMoves(facts),
    (move) => {
      const head = filled(move);
      return head === null ? [] : [head];
    },
    specialGrade(facts),
    leftSurplus(facts),
    leftOverstaffed(facts),
    gaps,
    shortIndicators(facts),
    variationServed(facts),
    ({ teacher }) => quotas.get(teacher.id) ?? [],
    chains(facts),
  ];
  return (move) => finders.flatMap((finder) => finder(move));
};
