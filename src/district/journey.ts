import type { SchoolId, TeacherId } from './ids.ts';

/** A known journey: a row of `travel`, for one teacher or for everybody living at a place. Whole minutes, one way. */
export interface Journey {
  readonly teacherId: TeacherId | null;
  readonly homePlace: string | null;
  readonly schoolId: SchoolId;
  readonly minutes: number;
}
