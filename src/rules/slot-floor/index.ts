import { slotRule } from '../rule.ts';

/**
 * A slot never falls below `min(required, today)` (`never_worse`) or below `min(min, today)` (`min`): dataset.md
 * section 2, subject_floor; no minimum given means none is asked.
 */
export const slotFloor = slotRule({
  id: 'slot_floor',
  clause: 'own',
  needs: ['posts'],
  asked: ({ subjectFloor }) => subjectFloor !== 'none',
  inForce: ({ policy }) => policy.subjectFloor !== 'none',
  breach: ({ slot, held, after }, { policy }) => {
    const asked = policy.subjectFloor === 'min' ? (slot.min ?? 0) : slot.required;
    const floor = Math.min(asked, held);
    return after >= floor ? null : { required: { floor, asked, held }, actual: { after } };
  },
});
