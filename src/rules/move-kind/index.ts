import { kindOf } from '../../plan/facts/kind-of-move.ts';
import { founds } from '../../plan/facts/modes.ts';
import { moveRule } from '../rule.ts';

/**
 * A move is of a kind the policy admits (clauses 0.38, 0.40). Between two target schools the kind with a gap is enough
 * here: whether there is a gap is the next rule's. Heads move in any direction (dataset.md section 2, principals), and
 * so do seed teams into the school they found (clause 1.3), and who is placed from a school that has closed (2.5) or
 * out of a surplus post.
 */
export const moveKind = moveRule({
  id: 'move_kind',
  clause: '0.40',
  needs: ['quality'],
  enforced: null,
  breach: (one, { policy }) => {
    if (one.head || one.displaced || one.redeployed || founds(one.from, one.to, policy)) return null;
    const kind = kindOf(one, policy);
    const admitted =
      kind !== null &&
      (policy.moveKinds.includes(kind) ||
        (kind === 'target_to_target' && policy.moveKinds.includes('target_to_target_gap')));
    if (admitted) return null;
    return { required: { kinds: policy.moveKinds.join(';') }, actual: { kind: kind ?? 'neither' } };
  },
});
