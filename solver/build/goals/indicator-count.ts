import type { Slot } from '../../../src/district/post.ts';
import type { Teacher } from '../../../src/district/teacher.ts';
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
import { holdsPost, homeSlot } from '../../../src/staffing/holding.ts';
import type { Count } from '../counts.ts';
import type { Instance } from '../instance.ts';
import type { ModelParts } from '../parts.ts';

/** A school's stage with its pupils and the head count of an indicator, today and after the plan. */
export interface IndicatorUnit {
  readonly stage: AssessedStage;
  readonly pupils: number;
  readonly today: number;
  readonly count: Count;
}

/** Whether a person in a slot counts: by the person for L1 and L2, by the slot's subject for L3. */
const counts = (instance: Instance, indicator: Indicator, slot: Slot, teacher: Teacher): boolean => {
  if (!isAssessedStage(slot.stage)) return false;
  if (indicator === 'degree') return countsForDegree(instance.policy.standardDegrees, slot.stage, teacher.degree);
  if (indicator === 'backbone') return isBackbone(teacher, instance.policy);
  return artsAndPeSubjects.includes(slot.subject);
};

/**
 * Few columns per count: backbone teachers are few, so they are summed; almost everybody has the degree, so L1 is the
 * slots' net change less those who lack it; L3 is the net change of its slots.
 */
const usesNet = (indicator: Indicator, slot: Slot): boolean =>
  indicator === 'degree' || (indicator === 'arts_pe' && artsAndPeSubjects.includes(slot.subject));

const movedValue = (instance: Instance, indicator: Indicator, slot: Slot, teacher: Teacher): number => {
  if (!isAssessedStage(slot.stage)) return 0;
  const counted = counts(instance, indicator, slot, teacher) ? 1 : 0;
  return counted - (usesNet(indicator, slot) ? 1 : 0);
};

interface Tally {
  readonly terms: [number, number][];
  today: number;
  into: number;
  out: number;
  /** Σ of the ceilings of the unit's slots: more can never be held. */
  most: number;
}

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
    if (counts(instance, indicator, slot, mover.teacher)) tally.into += 1;
    const value = movedValue(instance, indicator, slot, mover.teacher);
    if (value !== 0) tally.terms.push([move(candidate), value]);
  }
  for (const index of leaving) {
    const mover = movers[index];
    const home = mover && slots[mover.home];
    if (mover === undefined || home === undefined) continue;
    const tally = at(mover.school, home.stage);
    if (counts(instance, indicator, home, mover.teacher)) tally.out += 1;
    const value = movedValue(instance, indicator, home, mover.teacher);
    if (value !== 0) tally.terms.push([leaves(index), -value]);
  }
  const schoolIndex = new Map(schools.map((school, index) => [school.id, index]));
  for (const teacher of district.teachers) {
    if (!holdsPost(teacher, policy.referenceDate)) continue;
    const slot = homeSlot(teacher);
    if (counts(instance, indicator, slot, teacher)) at(schoolIndex.get(slot.schoolId) ?? -1, slot.stage).today += 1;
  }
  return schools.flatMap((school, index) =>
    assessedStages.flatMap((stage): IndicatorUnit[] => {
      const pupils = assessedPupils(school, stage);
      if (pupils <= 0) return [];
      const { terms, today, into, out, most } = at(index, stage);
      const high = Math.max(today, Math.min(today + into, most));
      const count: Count = { key: `${indicator} ${index} ${stage}`, base: today, terms, low: today - out, high };
      return [{ stage, pupils, today, count }];
    }),
  );
};
