import { moveKinds } from '../../../src/policy/policy.ts';
import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** Only moves of the kinds admitted (clauses 0.38, 0.40; dataset.md section 2, move_kinds). */
export const moveKind: RequirementKind = ({ policy }) =>
  moveKinds.every((kind) => policy.moveKinds.includes(kind) || kind === 'target_to_target_gap')
    ? []
    : [ofPolicy('move_kind', '0.40', { kinds: policy.moveKinds.join(';') }, { moveKinds: [...moveKinds] })];
