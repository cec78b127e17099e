import type { CalendarDate } from '../district/date.ts';
import type { TravelEstimate } from '../district/travel.ts';
import type { AreaClass, BackboneLevel, Subject } from '../district/words.ts';
import type { GoalLevel } from './goal.ts';
import type { Rate } from './rate.ts';

import type { InspectorTerms } from './inspector-terms.ts';
import type { ItinerantTerms } from './itinerant-terms.ts';
export const moveKinds = [
  'source_to_target',
  'target_to_source',
  'source_to_source',
  'target_to_target',
  'target_to_target_gap',
] as const;
export type MoveKind = (typeof moveKinds)[number];

export const rotationScopes = ['source_set', 'district', 'per_school'] as const;
export type RotationScope = (typeof rotationScopes)[number];

/** A subject a policy adds, with both names (dataset.md section 1). */
export interface AddedSubject {
  readonly id: Subject;
  readonly zh: string;
  readonly en: string;
}

/** A policy, complete: every key has its value, given or default. Keys and meanings are dataset.md section 2's. */
export interface Policy extends ItinerantTerms, InspectorTerms {
  readonly name: string;
  readonly referenceDate: CalendarDate;
  readonly tenureMinYears: number;
  readonly retirementGuardMonths: number;
  readonly sourceAreas: readonly AreaClass[];
  readonly sourceQualitySchools: boolean;
  readonly targetAreas: readonly AreaClass[];
  readonly moveKinds: readonly MoveKind[];
  readonly principals: 'with_teachers' | 'separate' | 'none';
  readonly rotationRate: Rate;
  readonly rotationScopes: readonly RotationScope[];
  readonly perSchoolMinEligible: number;
  readonly backboneRate: Rate;
  readonly backboneLevels: readonly BackboneLevel[];
  readonly counting: 'source_to_target' | 'any_move';
  readonly maxCommuteMinutes: number | null;
  readonly unknownTravel: 'admit' | 'forbid';
  readonly maxOutSharePerSchool: Rate | null;
  readonly maxOutPerSchoolSubject: number | null;
  readonly subjectFloor: 'never_worse' | 'min' | 'none';
  readonly subjectCeiling: 'never_over' | 'none';
  readonly schoolPosts: 'approved' | 'none';
  readonly onlyEligibleMove: boolean;
  readonly maxMovers: number | null;
  readonly goals: readonly GoalLevel[];
  readonly seed: number;
  /** Optional keys of our own, documented in the README. */
  readonly travelEstimate: TravelEstimate;
  readonly subjects: readonly AddedSubject[];
  /** Which clause of the local document a key was set from: key to clause text, carried for readers, never computed with. */
  readonly clauses: Readonly<Record<string, string>>;
}
