import type { SchoolId, TeacherId } from '../district/ids.ts';
import type { Stage, Subject } from '../district/words.ts';
import type { Check, DatasetRecord } from '../plan/plan.ts';
import type { Move } from '../plan/transfer.ts';
import type { Policy } from '../policy/policy.ts';

/** Whole lessons a week in one subject at one stage. */
export interface LessonCount {
  readonly stage: Stage;
  readonly subject: Subject;
  readonly lessons: number;
}

export const halves = ['morning', 'afternoon'] as const;
export type Half = (typeof halves)[number];

/** School days of a week, Monday to Friday. */
export const weekdays = 5;

/** One fixed time of the week at one school: day 1 to 5, and the half of it where visits take half a day. */
export interface Visit {
  readonly schoolId: SchoolId;
  readonly day: number;
  readonly half: Half | null;
  readonly lessons: readonly LessonCount[];
}

/** A teacher of a hub on the road: the lessons kept at the hub, the minutes of all journeys there and back, the visits. */
export interface ItinerantTeacher {
  readonly teacherId: TeacherId;
  readonly hubSchoolId: SchoolId;
  readonly hubLessons: number;
  readonly travelMinutes: number;
  readonly visits: readonly Visit[];
}

/** Who sits with the class while a lesson comes over the line (clause 0.11). */
export interface Assistant {
  readonly teacherId: TeacherId;
  readonly lessons: number;
}

/** Lessons a class follows remotely from a hub where they are taught anyway. */
export interface RemoteLessons extends LessonCount {
  readonly schoolId: SchoolId;
  readonly fromSchoolId: SchoolId;
  readonly assistants: readonly Assistant[];
}

/** What is decided: everything else follows from it, dataset and plan. */
export interface ItinerantAssignments {
  readonly teachers: readonly ItinerantTeacher[];
  readonly remote: readonly RemoteLessons[];
}

/**
 * The levels in their order. `uncovered_lessons`: lessons without a teacher, a remote one counting for its weight,
 * times 1 + remoteness, in parts of a lesson as fine as the weight's denominator.
 */
export const itinerantGoals = ['uncovered_lessons', 'remote_lessons', 'travel_minutes', 'itinerant_teachers'] as const;
export type ItinerantGoal = (typeof itinerantGoals)[number];

/** Whole numbers, smaller is better; `bound` is what was proven, `null` where nothing was. */
export interface OrderedLevel<Goal extends string> {
  readonly goal: Goal;
  readonly value: number;
  readonly bound: number | null;
  readonly proven: boolean;
}

/** Why lessons stay uncovered. */
export const shortfallReasons = ['nobody_qualified', 'out_of_reach', 'no_lessons_to_spare'] as const;
export type ShortfallReason = (typeof shortfallReasons)[number];

/** The lessons one subject needs at one stage of a small rural school, and their teachers. */
export interface Coverage {
  readonly schoolId: SchoolId;
  readonly stage: Stage;
  readonly subject: Subject;
  /** Lessons a week in all; those of own teachers. */
  readonly needed: number;
  readonly own: number;
  readonly itinerant: number;
  readonly remote: number;
  readonly uncovered: number;
  /** `null` where nothing stays uncovered and nothing is remote. */
  readonly reason: ShortfallReason | null;
}

/** `optimal`: every level proven. `feasible`: a time limit came first. */
export type ItinerantStatus = 'optimal' | 'feasible';

/** itinerant/1: nothing in it varies between runs or machines when `optimal`. */
export interface ItinerantPlan {
  readonly dataset: DatasetRecord;
  readonly policy: Policy;
  /** The moves it comes after; empty for the dataset as it stands. */
  readonly moves: readonly Move[];
  readonly status: ItinerantStatus;
  readonly assignments: ItinerantAssignments;
  readonly coverage: readonly Coverage[];
  readonly levels: readonly OrderedLevel<ItinerantGoal>[];
  readonly checks: readonly Check[];
}
