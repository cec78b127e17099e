import { type Slot, slotKey } from '../../../district/post.ts';
import { scopeOf } from '../../../rules/rule.ts';
import type { ItinerantReading } from '../reading.ts';
import { itinerantRule } from '../rule.ts';
import { coursesGiven } from '../visits.ts';

interface Covered {
  readonly slot: Slot;
  readonly lessons: number;
}

const covered = (reading: ItinerantReading): readonly Covered[] => {
  const given = [...coursesGiven(reading), ...reading.assignments.remote].map(
    ({ schoolId, stage, subject, lessons }) => ({ slot: { schoolId, stage, subject }, lessons }),
  );
  return [...Map.groupBy(given, ({ slot }) => slotKey(slot)).values()].flatMap((all) =>
    all.slice(0, 1).map(({ slot }) => ({ slot, lessons: all.reduce((sum, one) => sum + one.lessons, 0) })),
  );
};

/**
 * Only lessons of the policy's subjects that the school's own teachers do not give, and at most as many as are missing
 * (2.13).
 */
export const lessonsMissing = itinerantRule({
  id: 'lessons_missing',
  clause: '2.13',
  unit: 'demands',
  cases: covered,
  scope: ({ slot }) => scopeOf.slot(slot),
  breach: ({ slot, lessons }, { policy, schools, weekly }) => {
    const school = schools.get(slot.schoolId);
    const listed = policy.itinerantSubjects.some((subject) => subject === slot.subject);
    const has = school?.stages.includes(slot.stage) === true && listed;
    const { needed, own } = has ? weekly(school, slot.stage, slot.subject) : { needed: 0, own: 0 };
    return lessons <= needed - own ? null : { required: { missing: needed - own }, actual: { lessons } };
  },
});
