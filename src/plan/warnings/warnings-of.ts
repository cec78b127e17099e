import { compareIds } from '../../district/ids.ts';
import { type Slot, slotKey } from '../../district/post.ts';
import { isHeadSubject } from '../../district/words.ts';
import { indicators, standardNeed } from '../../equity/standard.ts';
import { ownSlot } from '../facts/occupied.ts';
import type { PlanFacts } from '../facts/plan-facts.ts';
import { assessedUnits } from '../facts/units.ts';
import type { ServedKind } from '../serves/served.ts';
import { servesOf } from '../serves/serves-of.ts';
import type { PlanWarning } from './plan-warning.ts';

type Finder = (facts: PlanFacts) => readonly PlanWarning[];

/** Rural by the class of the school; town and city together are the rest. */
const directions: Finder = ({ planned }) => {
  const count = (from: boolean, to: boolean, only: (move: { readonly backbone: boolean }) => boolean): number =>
    planned.filter(
      (move) => (move.from.areaClass === 'rural') === from && (move.to.areaClass === 'rural') === to && only(move),
    ).length;
  const all = (): boolean => true;
  const backbone = ({ backbone: title }: { readonly backbone: boolean }): boolean => title;
  const fromRural = count(true, false, all);
  const backboneFromRural = count(true, false, backbone);
  return [
    ...(fromRural === 0
      ? []
      : [
          {
            kind: 'directions',
            fromRural,
            toRural: count(false, true, all),
            withinRural: count(true, true, all),
            elsewhere: count(false, false, all),
          } as const,
        ]),
    ...(backboneFromRural === 0
      ? []
      : [
          {
            kind: 'backbone_from_rural',
            fromRural: backboneFromRural,
            toRural: count(false, true, backbone),
          } as const,
        ]),
  ];
};

const lostIndicators: Finder = (facts) =>
  indicators.flatMap((indicator) =>
    assessedUnits(facts, indicator).flatMap(({ school, stage, pupils, today, after }): readonly PlanWarning[] => {
      const need = standardNeed(facts.policy.standardThresholds[stage][indicator], pupils);
      if (today < need || after >= need) return [];
      return [{ kind: 'indicator_lost', schoolId: school, stage, indicator, need, before: today, after }];
    }),
  );

const widenedGaps: Finder = ({ slots, occupied }) =>
  [...slots].flatMap(([key, { schoolId, stage, subject, required }]): readonly PlanWarning[] => {
    const [before, after] = [occupied.held(key), occupied.heldAfter(key)];
    if (isHeadSubject(subject) || after >= before || after >= required) return [];
    return [{ kind: 'gap_widened', schoolId, stage, subject, required, before, after }];
  });

const grownSchools: Finder = ({ district, occupied }) =>
  district.schools.flatMap(({ id, approvedPosts }): readonly PlanWarning[] => {
    const [before, after] = [occupied.staff(id), occupied.staffAfter(id)];
    if (before <= approvedPosts || after <= before) return [];
    return [{ kind: 'overstaffed_grew', schoolId: id, posts: approvedPosts, before, after }];
  });

/** What a head's move is for, apart from the quota: one of these, or nothing. */
const forHeads: readonly ServedKind[] = [
  'order',
  'closed_school',
  'head_replacement',
  'head_vacancy',
  'head_succession',
  'seed_team',
];

const headsWithoutVacancy: Finder = (facts) => {
  const serves = servesOf(facts);
  return facts.planned
    .filter((move) => move.head && !serves(move).some(({ kind }) => forHeads.includes(kind)))
    .map(({ teacher, from, to }) => ({
      kind: 'head_without_vacancy',
      teacherId: teacher.id,
      fromSchoolId: from.id,
      toSchoolId: to.id,
    }));
};

/** Heads aside: a school has one principal, and a successor arrives where the predecessor leaves. */
const bothWays: Finder = ({ planned, placed }) => {
  const leaving = new Map<string, { readonly slot: Slot; count: number }>();
  for (const { teacher, head } of planned) {
    const slot = ownSlot(teacher);
    const known = leaving.get(slotKey(slot));
    if (head) continue;
    if (known === undefined) leaving.set(slotKey(slot), { slot, count: 1 });
    else known.count += 1;
  }
  const arriving = Map.groupBy([...planned, ...placed], ({ slot }) => slotKey(slot));
  return [...leaving]
    .toSorted(([a], [b]) => compareIds(a, b))
    .flatMap(([key, { slot, count }]): readonly PlanWarning[] => {
      const arrivals = arriving.get(key)?.length ?? 0;
      return arrivals === 0 ? [] : [{ kind: 'both_ways', ...slot, out: count, in: arrivals }];
    });
};

const finders: readonly Finder[] = [
  directions,
  lostIndicators,
  widenedGaps,
  grownSchools,
  headsWithoutVacancy,
  bothWays,
];

/** Facts of a plan that an inspector will ask about, from district, policy and moves alone, in a fixed order. */
export const warningsOf = (facts: PlanFacts): readonly PlanWarning[] => finders.flatMap((finder) => finder(facts));
