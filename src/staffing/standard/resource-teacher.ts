import type { School } from '../../district/school.ts';
import type { Policy } from '../../policy/policy.ts';
import { message } from '../../text/message.ts';
import type { StandardLine } from './line.ts';

/** One resource teacher where at least five pupils with disabilities are taught in ordinary classes (clause 2.41). */
export const resourceTeacher = (
  { disabledPupils = 0 }: School,
  { resourceTeacherPupils }: Policy,
): StandardLine | null => {
  if (resourceTeacherPupils === null || disabledPupils < resourceTeacherPupils) return null;
  const values = { pupils: disabledPupils, least: resourceTeacherPupils };
  return {
    rule: 'resource_teacher',
    clause: '2.41',
    posts: 1,
    message: message('staffing.line.resource_teacher', values),
  };
};
