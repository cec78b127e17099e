import { isObliged } from '../../district/teacher.ts';
import { isFailing } from '../../plan/facts/failing-heads.ts';
import { message } from '../../text/message.ts';
import { checkRow, notCheckedRow, type Rule, scopeOf } from '../rule.ts';

/**
 * A principal who missed the targets for so many years in a row leaves the post: for another school's office, or for a
 * teacher's post elsewhere (clause 1.23), at the schools the district manages (4.4). Principals whose years are not known are not checked.
 */
export const headReplacement: Rule = {
  id: 'head_replacement',
  clause: '1.23',
  needs: ['role', 'failed_years'],
  enforced: ({ headFailedYears }) => headFailedYears !== null,
  rows: ({ policy, district, schools, plannedBy }) => {
    if (policy.headFailedYears === null) return [];
    const principals = district.teachers.filter(
      ({ role, schoolId }) => role === 'principal' && schools.get(schoolId)?.managedByDistrict === true,
    );
    const required = message('rule.head_replacement.required', { years: policy.headFailedYears });
    if (principals.length > 0 && principals.every((teacher) => teacher.failedYears === undefined))
      return [notCheckedRow(headReplacement, 'district', required, message('rule.head_replacement.missing'))];
    const failing = principals.filter(
      (teacher) => isFailing(teacher, policy) && isObliged(teacher, 'head_replacement'),
    );
    const kept = failing.filter((teacher) => !plannedBy.has(teacher.id));
    const summary = message('rule.head_replacement.actual', {
      failing: failing.length,
      leaving: failing.length - kept.length,
    });
    const unknown = principals.filter((teacher) => teacher.failedYears === undefined).length;
    const missing = notCheckedRow(
      headReplacement,
      'district',
      message('rule.head_replacement.unknown_required'),
      message('rule.head_replacement.unknown_actual', { unknown, principals: principals.length }),
    );
    return [
      checkRow(headReplacement, 'district', required, summary, kept.length === 0),
      ...kept.map((teacher) =>
        checkRow(
          headReplacement,
          scopeOf.teacher(teacher),
          required,
          message('rule.head_replacement.kept', { years: teacher.failedYears ?? 0 }),
          false,
        ),
      ),
      ...(unknown > 0 ? [missing] : []),
    ];
  },
};
