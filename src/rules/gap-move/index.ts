import { kindOf } from '../../plan/facts/kind-of-move.ts';
import { founds } from '../../plan/facts/modes.ts';
import { moveRule } from '../rule.ts';

/**
 * Where moves between target schools are admitted into gaps only, the slot reached is held below required today:
 * `h_j < r_j` (dataset.md section 2, `target_to_target_gap`).
 */
export const gapMove = moveRule({
  id: 'gap_move',
  clause: 'own',
  needs: ['posts'],
  enforced: null,
  inForce: ({ policy }) =>
    policy.moveKinds.includes('target_to_target_gap') && !policy.moveKinds.includes('target_to_target'),
  breach: (one, { policy }) =>
    one.head ||
    one.displaced ||
    one.redeployed ||
    founds(one.from, one.to, policy) ||
    kindOf(one, policy) !== 'target_to_target' ||
    one.held < one.slot.required
      ? null
      : { required: { posts: one.slot.required }, actual: { held: one.held } },
});
