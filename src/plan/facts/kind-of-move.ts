import type { School } from '../../district/school.ts';
import { isSourceSchool, isTargetSchool } from '../../policy/areas.ts';
import type { Policy } from '../../policy/policy.ts';
import type { KnownMove } from './known-move.ts';

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
