import type { SchoolId } from '../../district/ids.ts';
import type { LessonCount, Visit } from '../itinerant-plan.ts';
import type { ItinerantReading, Sent } from './reading.ts';

/** A teacher at a school: all visits of the week. */
export interface Stay {
  readonly sent: Sent;
  readonly schoolId: SchoolId;
  readonly visits: readonly Visit[];
}

export const schoolsVisited = ({ sent }: ItinerantReading): readonly Stay[] =>
  sent.flatMap((one) =>
    [...Map.groupBy(one.given.visits, ({ schoolId }) => schoolId)].map(([schoolId, visits]) => ({
      sent: one,
      schoolId,
      visits,
    })),
  );

/** Lessons of one subject at one stage that a teacher gives at a school. */
export interface Course extends LessonCount {
  readonly sent: Sent;
  readonly schoolId: SchoolId;
}

export const coursesGiven = (reading: ItinerantReading): readonly Course[] =>
  schoolsVisited(reading).flatMap(({ sent, schoolId, visits }) =>
    visits.flatMap(({ lessons }) => lessons.map((one) => ({ ...one, sent, schoolId }))),
  );
