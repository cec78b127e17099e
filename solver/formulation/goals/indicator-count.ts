import type { Slot } from '../../../src/district/post.ts';
import type { Hire, Teacher } from '../../../src/district/teacher.ts';
import { assessedPupils } from '../../../src/equity/assessment.ts';
import {
  type AssessedStage,
  artsAndPeSubjects,
  assessedStages,
  countsForDegree,
  type Indicator,
  isAssessedStage,
} from '../../../src/equity/standard.ts';
import { isBackbone } from '../../../src/policy/backbone.ts';
import { heldSlot, holdsPost } from '../../../src/staffing/holding.ts';
import type { Count } from '../counts.ts';
import { type Instance, isRosterMover } from '../instance.ts';
import type { ModelParts } from '../parts.ts';
import { statisticsOf } from './stat-site.ts';

/** A school's stage with its pupils and the head count of an indicator, today and after the plan. */
export interface IndicatorUnit {
  /** Index of the school. */
  readonly school: number;
  readonly stage: AssessedStage;
  readonly pupils: number;
  readonly today: number;
  readonly count: Count;
}

/** Whether a person in a slot counts: by the person for L1 and L2, by the slot's subject for L3. */
const counts = (
  instance: Instance,
  indicator: Indicator,
  slot: Pick<Slot, 'stage' | 'subject'>,
  teacher: Teacher | Hire,
): boolean => {
  if (!isAssessedStage(slot.stage)) return false;
  if (indicator === 'degree')
    return countsForDegree(instance.policy.standardDegrees, slot.stage, teacher.degree ?? null);
  if (indicator === 'backbone') return 'backboneLevel' in teacher && isBackbone(teacher, instance.policy);
  return artsAndPeSubjects.includes(slot.subject);
};

/**
 * Few columns per count: backbone teachers are few, so they are summed; almost everybody has the degree, so L1 is the
 * slots' net change less those who lack it; L3 is the net change of its slots.
 */
const usesNet = (indicator: Indicator, slot: Slot): boolean =>
  indicator === 'degree' || (indicator === 'arts_pe' && artsAndPeSubjects.includes(slot.subject));

/** The part of an arrival or a departure that the slot's net change already counts. */
const inNet = (indicator: Indicator, slot: Slot): number =>
  isAssessedStage(slot.stage) && usesNet(indicator, slot) ? 1 : 0;

interface Tally {
  readonly terms: [number, number][];
  today: number;
  into: number;
  out: number;
  /** Σ of the ceilings of the unit's slots: more can never be held. */
  most: number;
}

/** New teachers who count at a stage, by their own stage and subject: the county's mean has them in (model.md 3). */
export const newlyCounted = (instance: Instance, indicator: Indicator, stage: AssessedStage): number =>
  instance.district.hires.filter((hire) => hire.stage === stage && counts(instance, indicator, hire, hire)).length;

/** The units of the supervision standard (domain 2.4) for one indicator, as counts over the model's columns. */
export const indicatorUnits = (parts: ModelParts, indicator: Indicator): readonly IndicatorUnit[] => {
  const { instance, move, leaves, net, netRange } = parts;
  const { movers, candidates, slots, slotSchool, schools, district, policy } = instance;
  const tallies = new Map<string, Tally>();
  const at = (school: number, stage: string): Tally => {
    const key = `${school} ${stage}`;
    const known = tallies.get(key);
    if (known) return known;
    const fresh: Tally = { terms: [], today: 0, into: 0, out: 0, most: 0 };
    tallies.set(key, fresh);
    return fresh;
  };
  const term = (tally: Tally, column: number, value: number): void => {
    if (value !== 0) tally.terms.push([column, value]);
  };
  const schoolIndex = new Map(schools.map((school, index) => [school.id, index]));
  const { schoolOf, keepsHome } = statisticsOf(instance);
  const countedAt = (teacher: Teacher, held: Slot): Tally =>
    at(schoolIndex.get(schoolOf(teacher, held)) ?? -1, held.stage);
  slots.forEach((slot, index) => {
    const tally = at(slotSchool[index] as number, slot.stage);
    tally.most += slot.held + netRange(index).high;
    const column = net(index);
    if (column !== null && isAssessedStage(slot.stage) && usesNet(indicator, slot)) tally.terms.push([column, 1]);
  });
  const leaving = new Set<number>();
  for (let candidate = 0; candidate < candidates.slot.length; candidate += 1) {
    const which = candidates.slot[candidate] as number;
    const slot = slots[which];
    const mover = movers[candidates.teacher[candidate] as number];
    if (slot === undefined || mover === undefined) continue;
    leaving.add(candidates.teacher[candidate] as number);
    const tally = at(slotSchool[which] as number, slot.stage);
    const stays = isRosterMover(mover) && keepsHome(mover.teacher, slot) ? mover : null;
    const counted = stays === null && counts(instance, indicator, slot, mover.teacher) ? 1 : 0;
    tally.into += counted;
    term(tally, move(candidate), counted - inNet(indicator, slot));
    // Who leaves but keeps the personnel relation still counts at home: the leaving is taken back.
    const home = stays === null ? undefined : slots[stays.home];
    if (stays !== null && home !== undefined && counts(instance, indicator, home, stays.teacher))
      term(countedAt(stays.teacher, home), move(candidate), 1);
  }
  for (const index of leaving) {
    const mover = movers[index];
    if (!isRosterMover(mover)) continue;
    const home = slots[mover.home];
    if (home === undefined) continue;
    const counted = counts(instance, indicator, home, mover.teacher) ? 1 : 0;
    const [left, counting] = [at(mover.school, home.stage), countedAt(mover.teacher, home)];
    counting.out += counted;
    if (left === counting) term(left, leaves(index), inNet(indicator, home) - counted);
    else {
      term(left, leaves(index), inNet(indicator, home));
      term(counting, leaves(index), -counted);
    }
  }
  for (const teacher of district.teachers) {
    if (!holdsPost(teacher, policy.referenceDate)) continue;
    const slot = heldSlot(teacher, policy.referenceDate);
    if (counts(instance, indicator, slot, teacher)) countedAt(teacher, slot).today += 1;
  }
  return schools.flatMap((school, index) =>
    assessedStages.flatMap((stage): IndicatorUnit[] => {
      const pupils = assessedPupils(school, stage, policy.referenceDate);
      if (pupils <= 0) return [];
      const { terms, today, into, out, most } = at(index, stage);
      // By the home's statistics people count who hold no slot here: the slots' ceilings then bound nothing.
      const high = Math.max(today, policy.statSite === 'host' ? Math.min(today + into, most) : today + into);
      const count: Count = { key: `${indicator} ${index} ${stage}`, base: today, terms, low: today - out, high };
      return [{ school: index, stage, pupils, today, count }];
    }),
  );
};
