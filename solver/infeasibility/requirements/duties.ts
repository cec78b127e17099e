import { isObliged, waive } from '../../../src/district/teacher.ts';
import { mustBeReplaced } from '../../../src/movement/replaced-heads.ts';
import { message } from '../../../src/text/message.ts';
import { alikeHires, hireCodes, hireScope } from '../alike-hires.ts';
import type { RemovableRequirement, RequirementKind } from '../requirement.ts';

/** Each person whose school has closed is placed (clause 2.5): taken back alone, they may be left there, and may still go. */
export const closedSchool: RequirementKind = ({ district, context }) =>
  district.teachers
    .filter((teacher) => context.displaced.has(teacher.id) && isObliged(teacher, 'closed_school'))
    .map(
      ({ id, schoolId }): RemovableRequirement => ({
        rule: 'closed_school',
        clause: '2.5',
        scope: `teacher:${id}`,
        message: message('require.closed_school', { teacher: id, school: schoolId }),
        without: (problem) => ({
          ...problem,
          district: {
            ...problem.district,
            teachers: problem.district.teachers.map((one) => (one.id === id ? waive(one, 'closed_school') : one)),
          },
        }),
      }),
    );

/** Each principal who is to be replaced (clause 1.23): taken back alone, the principal may stay, and may still go. */
export const headReplacement: RequirementKind = ({ policy, district, context }) =>
  district.teachers
    .filter(
      (teacher) =>
        mustBeReplaced(teacher, policy) &&
        isObliged(teacher, 'head_replacement') &&
        context.schools.get(teacher.schoolId)?.managedByDistrict === true,
    )
    .map(
      ({ id, failedYears = 0 }): RemovableRequirement => ({
        rule: 'head_replacement',
        clause: '1.23',
        scope: `teacher:${id}`,
        message: message('require.head_replacement', { teacher: id, years: failedYears }),
        without: (problem) => ({
          ...problem,
          district: {
            ...problem.district,
            teachers: problem.district.teachers.map((one) => (one.id === id ? waive(one, 'head_replacement') : one)),
          },
        }),
      }),
    );

/** New teachers are placed, those alike together (clause 2.18); taken back, they may be left over, and may still be placed. */
export const hirePlaced: RequirementKind = ({ district, policy }) =>
  alikeHires(district, policy).flatMap((hires): readonly RemovableRequirement[] => {
    const [{ stage, subject }] = hires;
    if (policy.unplacedHires === 'admit' || hires.every((hire) => !isObliged(hire, 'hire_placed'))) return [];
    const ids = new Set(hires.map(({ id }) => id));
    return [
      {
        rule: 'hire_placed',
        clause: '2.18',
        scope: hireScope(hires),
        message: message('require.hire_placed', { hires: hireCodes(hires), stage, subject }),
        without: (problem) => ({
          ...problem,
          district: {
            ...problem.district,
            hires: problem.district.hires.map((one) => (ids.has(one.id) ? waive(one, 'hire_placed') : one)),
          },
        }),
      },
    ];
  });
