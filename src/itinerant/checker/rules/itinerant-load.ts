import { scopeOf } from '../../../rules/rule.ts';
import { itinerantRule } from '../rule.ts';

/**
 * `Σ_s y_ts + travel + lessons kept at the hub <= load_t` (model.md section 2), in minutes. The policy sets the minutes
 * of a lesson; every visit counts there and back. The minutes shown are recomputed.
 */
export const itinerantLoad = itinerantRule({
  id: 'itinerant_load',
  clause: 'own',
  unit: 'itinerant_teachers',
  cases: (reading) => reading.sent,
  scope: ({ given }) => scopeOf.teacher({ id: given.teacherId }),
  breach: ({ given, load, lessons, minutes }, { policy }) => {
    const hour = policy.itinerantMinutesPerLesson;
    const whole = Number.isInteger(given.hubLessons) && given.hubLessons >= 0;
    const fits = minutes !== null && (lessons + given.hubLessons) * hour + minutes <= load * hour;
    if (whole && fits && minutes === given.travelMinutes) return null;
    return {
      required: { minutes: load * hour, load },
      actual: { lessons, hub: given.hubLessons, travel: minutes ?? '?', told: given.travelMinutes },
    };
  },
});
