import { isObliged, waive } from '../../../src/district/teacher.ts';
import { mustBeReplaced } from '../../../src/movement/replaced-heads.ts';
import { rateText } from '../../../src/policy/rate.ts';
import { message } from '../../../src/text/message.ts';
import { type Droppable, ofPolicy, type RequirementKind } from '../requirement.ts';

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
      ({ id, failedYears = 0 }): Droppable => ({
        rule: 'head_replacement',
        clause: '1.23',
        scope: `teacher:${id}`,
        message: message('require.head_replacement', { teacher: id, years: failedYears }),
        without: (asked) => ({
          ...asked,
          district: {
            ...asked.district,
            teachers: asked.district.teachers.map((one) => (one.id === id ? waive(one, 'head_replacement') : one)),
          },
        }),
      }),
    );

/** Heads' moves between town and countryside (clause 2.25). */
export const headExchange: RequirementKind = ({ policy: { headExchange: asked } }) =>
  asked === null || (asked.least === 0 && asked.share.numerator === 0)
    ? []
    : [ofPolicy('head_exchange', '2.25', { least: asked.least, share: rateText(asked.share) }, { headExchange: null })];
