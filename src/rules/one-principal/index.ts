import { slotKey } from '../../district/post.ts';
import { hasClosed } from '../../district/school.ts';
import { stages } from '../../district/words.ts';
import { caseRule, scopeOf } from '../rule.ts';

/**
 * Each legal school has exactly one principal after the plan (model.md section 2, heads). Where today's roster itself
 * has none or several, the plan may mend that and may not make it worse: between `min(1, today)` and `max(1, today)`.
 * A school headed by the principal of another (一长多校, clause 1.13), or closed by now, needs none and is given none.
 */
export const onePrincipal = caseRule({
  id: 'one_principal',
  clause: 'own',
  needs: ['role'],
  enforced: null,
  unit: 'schools',
  inForce: ({ policy }) => policy.principals !== 'none',
  cases: ({ district }) => district.schools,
  scope: scopeOf.school,
  breach: (school, { occupied, policy }) => {
    const keys = stages.map((stage) => slotKey({ schoolId: school.id, stage, subject: 'principal' }));
    const today = keys.reduce((total, key) => total + occupied.held(key), 0);
    const after = keys.reduce((total, key) => total + occupied.heldAfter(key), 0);
    const needsNone = school.headedBy !== undefined || hasClosed(school, policy.referenceDate);
    const [least, most] = needsNone ? [0, today] : [Math.min(1, today), Math.max(1, today)];
    return after >= least && after <= most ? null : { required: { least, most }, actual: { after } };
  },
});
