import { compareIds } from '../../district/ids.ts';
import { ownSlot } from '../../plan/facts/occupied.ts';
import { caseRule, scopeOf } from '../rule.ts';

/**
 * No school loses more teachers of one subject than the policy admits (dataset.md section 2, max_out_per_school_subject;
 * domain 2.7 source protection). Counted over the stages of the school, by the slot held today.
 */
export const subjectOutflow = caseRule({
  id: 'subject_outflow',
  clause: 'own',
  needs: [],
  enforced: ({ maxOutPerSchoolSubject }) => maxOutPerSchoolSubject !== null,
  unit: 'schools',
  inForce: ({ policy }) => policy.maxOutPerSchoolSubject !== null,
  cases: ({ planned, district }) => {
    const leaving = new Map<string, Map<string, number>>();
    for (const { teacher, displaced } of planned) {
      if (displaced) continue;
      const subjects = leaving.get(teacher.schoolId) ?? new Map<string, number>();
      const { subject } = ownSlot(teacher);
      subjects.set(subject, (subjects.get(subject) ?? 0) + 1);
      leaving.set(teacher.schoolId, subjects);
    }
    return district.schools.map((school) => ({ school, leaving: leaving.get(school.id) ?? new Map<string, number>() }));
  },
  scope: ({ school }) => scopeOf.school(school),
  breach: ({ leaving }, { policy }) => {
    const limit = policy.maxOutPerSchoolSubject ?? Number.POSITIVE_INFINITY;
    const over = [...leaving].filter(([, count]) => count > limit).sort(([a], [b]) => compareIds(a, b));
    return over.length === 0
      ? null
      : {
          required: { limit },
          actual: { subjects: over.map(([one]) => one).join(';'), counts: over.map(([, count]) => count).join(', ') },
        };
  },
});
