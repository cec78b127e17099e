import type { Subject } from '../district/words.ts';
import type { Rate } from './rate.ts';

/** Ties between schools that itinerant teaching may follow: the school cluster, the education group, paired schools. */
export const itinerantTies = ['cluster', 'group', 'partner'] as const;
export type ItinerantTie = (typeof itinerantTies)[number];

/** A visit takes a whole day or half of one. */
export const visitUnits = ['day', 'half_day'] as const;
export type VisitUnit = (typeof visitUnits)[number];

/** A policy's terms for itinerant teaching 走教 and remote lessons 三个课堂 (domain 3, model.md section 2). */
export interface ItinerantTerms {
  /** Standard subjects and the district's own (key `subjects`). */
  readonly itinerantSubjects: readonly Subject[];
  readonly itinerantWithin: readonly ItinerantTie[];
  /** A rural school with fewer pupils of compulsory schooling is a small one. */
  readonly itinerantSmallSchoolPupils: number;
  /** Schools one teacher may visit, the own one aside. */
  readonly itinerantMaxSchools: number;
  /** Least part of the standard load a teacher gives at a school visited. */
  readonly itinerantLeastShare: Rate;
  readonly itinerantUnit: VisitUnit;
  /** Lessons one teacher gives at most in one unit of time, at the own school or away. */
  readonly itinerantLessonsPerUnit: number;
  /** One way, from school to school; `null` = no limit. */
  readonly itinerantMaxMinutes: number | null;
  /** Minutes on the road that take one lesson off the load. */
  readonly itinerantMinutesPerLesson: number;
  /** What part of a lesson a remote one is worth. */
  readonly remoteWeight: Rate;
  /** Remote lessons a week one local assistant sits in at most; 0 = no remote lessons. */
  readonly remoteLessonsPerAssistant: number;
}
