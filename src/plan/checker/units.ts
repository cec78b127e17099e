import type { SchoolId } from '../../district/ids.ts';
import { assessedPupils } from '../../equity/assessment.ts';
import {
  type AssessedStage,
  artsAndPeSubjects,
  assessedStages,
  countsForDegree,
  type Indicator,
  isAssessedStage,
} from '../../equity/standard.ts';
import { isBackbone } from '../../policy/backbone.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Holder, Occupied } from './occupied.ts';
import type { Reading } from './reading.ts';

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

const tallied = (holders: Occupied['holders'], indicator: Indicator, policy: Policy): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const holder of holders.values()) {
    const { schoolId, stage } = holder.slot;
    if (!isAssessedStage(stage) || !countsFor[indicator](holder, stage, policy)) continue;
    const key = `${schoolId}\u0000${stage}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

export const assessedUnits = (
  reading: Reading,
  indicator: Indicator,
  _site: Policy['statSite'] = reading.policy.statSite,
): readonly AssessedUnit[] => {
  const today = tallied(reading.today.holders, indicator, reading.policy);
  const after = tallied(reading.occupied.holders, indicator, reading.policy);
  return reading.district.schools.flatMap((school) =>
    assessedStages.flatMap((stage): AssessedUnit[] => {
      const pupils = assessedPupils(school, stage);
      const key = `${school.id}\u0000${stage}`;
      return pupils > 0
        ? [{ school: school.id, stage, pupils, today: today.get(key) ?? 0, after: after.get(key) ?? 0 }]
        : [];
    }),
  );
};
