import { slotRule } from '../rule.ts';

/**
 * A slot never rises above `max(max, today)`, the maximum being the required posts where the file gives none
 * (dataset.md section 2, subject_ceiling).
 */
export const slotCeiling = slotRule({
  id: 'slot_ceiling',
  clause: 'own',
  needs: ['posts'],
  enforced: ({ subjectCeiling }) => subjectCeiling !== 'none',
  inForce: ({ policy }) => policy.subjectCeiling === 'never_over',
  breach: ({ slot, held, after }) => {
    const most = slot.max ?? slot.required;
    const ceiling = Math.max(most, held);
    return after <= ceiling ? null : { required: { ceiling, most, held }, actual: { after } };
  },
});
