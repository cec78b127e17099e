import type { School } from '../../district/school.ts';
import type { KnownMove } from '../../plan/facts/known-move.ts';
import { founds } from '../../plan/facts/modes.ts';
import { isSourceSchool, isTargetSchool } from '../../policy/areas.ts';
import type { Policy } from '../../policy/policy.ts';
import { moveRule } from '../rule.ts';

const sideOf = (school: School, policy: Policy): 'source' | 'target' | null =>
  isSourceSchool(school, policy) ? 'source' : isTargetSchool(school, policy) ? 'target' : null;

/** Kind of a move between source and target schools, the gap aside; `null` where a school is neither. */
export const kindOf = (
  { from, to }: Pick<KnownMove, 'from' | 'to'>,
  policy: Policy,
): 'source_to_target' | 'target_to_source' | 'source_to_source' | 'target_to_target' | null => {
  const [start, end] = [sideOf(from, policy), sideOf(to, policy)];
  return start === null || end === null ? null : `${start}_to_${end}`;
};

/**
 * A move is of a kind the policy admits (clauses 0.38, 0.40). Between two target schools the kind with a gap is enough
 * here: whether there is a gap is the next rule's. Heads move in any direction (dataset.md section 2, principals), and
 * so do seed teams into the school they found (clause 1.3), and who is placed from a school that has closed (2.5).
 */
export const moveKind = moveRule({
  id: 'move_kind',
  clause: '0.40',
  needs: ['quality'],
  asked: null,
  breach: (one, { policy }) => {
    if (one.head || one.displaced || founds(one.from, one.to, policy)) return null;
    const kind = kindOf(one, policy);
    const admitted =
      kind !== null &&
      (policy.moveKinds.includes(kind) ||
        (kind === 'target_to_target' && policy.moveKinds.includes('target_to_target_gap')));
    if (admitted) return null;
    return { required: { kinds: policy.moveKinds.join(';') }, actual: { kind: kind ?? 'neither' } };
  },
});
