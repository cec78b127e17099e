import { slotRule } from '../rule.ts';

/**
 * A slot never falls below `min(required, today)` (`never_worse`) or below `min(min, today)` (`min`): dataset.md
 * section 2, subject_floor; without a given minimum there is none.
 */
export const slotFloor = slotRule({
  id: 'slot_floor',
  clause: 'own',
  needs: ['posts'],
  enforced: ({ subjectFloor }) => subjectFloor !== 'none',
  inForce: ({ policy }) => policy.subjectFloor !== 'none',
  breach: ({ slot, held, after }, { policy }) => {
    const least = policy.subjectFloor === 'min' ? (slot.min ?? 0) : slot.required;
    const floor = Math.min(least, held);
    return after >= floor ? null : { required: { floor, asked: least, held }, actual: { after } };
  },
});
