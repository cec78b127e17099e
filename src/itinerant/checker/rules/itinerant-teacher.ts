import { isHeadSubject } from '../../../district/words.ts';
import { scopeOf } from '../../../rules/rule.ts';
import { type ItinerantReading, maySend, type Sent } from '../reading.ts';
import { itinerantRule } from '../rule.ts';

/** The obstacles to sending a teacher, as terms of the catalogue. */
const obstacles = (
  { given, teacher, slot, hub }: Sent,
  { policy, assignments }: ItinerantReading,
): readonly string[] => {
  if (teacher === null || slot === null) return ['not_a_holder'];
  const exempt =
    teacher.exemption !== null && !(teacher.exemptionUntil !== null && teacher.exemptionUntil < policy.referenceDate);
  return [
    ...(slot.schoolId === given.hubSchoolId ? [] : ['other_school']),
    ...(hub !== null && maySend(hub, policy) ? [] : ['not_a_hub']),
    ...(teacher.role === 'teacher' && !isHeadSubject(slot.subject) ? [] : ['head']),
    ...(teacher.fullTime ? [] : ['part_time']),
    ...(teacher.homeroom ? ['homeroom'] : []),
    ...(exempt ? ['exempt'] : []),
    ...(assignments.teachers.filter((one) => one.teacherId === given.teacherId).length > 1 ? ['twice'] : []),
  ];
};

/**
 * Who is sent holds a post at a hub after the plan: a school that takes part and is not visited itself (domain 3,
 * 一校设岗); full time, no head, no homeroom class left alone, no exemption in force.
 */
export const itinerantTeacher = itinerantRule({
  id: 'itinerant_teacher',
  clause: '3.8',
  unit: 'itinerant_teachers',
  cases: (reading) => reading.sent,
  scope: ({ given }) => scopeOf.teacher({ id: given.teacherId }),
  breach: (one, reading) => {
    const found = obstacles(one, reading);
    return found.length === 0 ? null : { required: {}, actual: { obstacles: found.join(';') } };
  },
});
