import { slotKey } from '../../district/post.ts';
import { assessedStages } from '../../equity/standard.ts';
import { type ItinerantGoal, itinerantGoals } from '../itinerant-plan.ts';
import { type ItinerantReading, isServed } from './reading.ts';
import { coursesGiven } from './visits.ts';

/**
 * `Σ_s (1 + remoteness_s) · Σ (q · uncovered + (q − p) · remote)` over the listed subjects of all small rural schools,
 * p/q being what a remote lesson is worth: domain 2.7's gap, weighted by remoteness (clause 2.19), in q-ths of a lesson.
 */
const uncoveredLessons = (reading: ItinerantReading): number => {
  const { district, policy, assignments, weekly } = reading;
  const { numerator, denominator } = policy.remoteWeight;
  const sum = (rows: readonly { readonly lessons: number }[] | undefined): number =>
    (rows ?? []).reduce((total, { lessons }) => total + lessons, 0);
  const itinerant = Map.groupBy(coursesGiven(reading), slotKey);
  const remote = Map.groupBy(assignments.remote, slotKey);
  let total = 0;
  for (const school of district.schools.filter((one) => isServed(one, policy)))
    for (const stage of assessedStages.filter((one) => school.stages.includes(one)))
      for (const subject of policy.itinerantSubjects) {
        const key = slotKey({ schoolId: school.id, stage, subject });
        const { needed, own } = weekly(school, stage, subject);
        const far = sum(remote.get(key));
        const uncovered = needed - own - sum(itinerant.get(key)) - far;
        total += (1 + school.remoteness) * (denominator * uncovered + (denominator - numerator) * far);
      }
  return total;
};

const measures: Readonly<Record<ItinerantGoal, (reading: ItinerantReading) => number>> = {
  uncovered_lessons: uncoveredLessons,
  remote_lessons: ({ assignments }) => assignments.remote.reduce((sum, { lessons }) => sum + lessons, 0),
  travel_minutes: ({ sent }) => sent.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
  itinerant_teachers: ({ sent }) => sent.length,
};

/** The value of every level, in order. */
export const measuredLevels = (reading: ItinerantReading): readonly number[] =>
  itinerantGoals.map((goal) => measures[goal](reading));
