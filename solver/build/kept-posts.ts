import { runningTerms } from '../../src/movement/running-terms.ts';
import { returns } from '../../src/movement/term.ts';
import { staysOnStaff } from '../../src/staffing/holding.ts';
import { candidateModes } from './candidate-modes.ts';
import { isRosterMover } from './instance.ts';
import type { ModelParts } from './parts.ts';

/** Posts that wait for somebody's return (domain 3, return slot; key `reserve_return`). */
export interface KeptPosts {
  /** Kept today, by school index: who is on a running term elsewhere. */
  readonly today: (school: number) => number;
  /** Columns of the moves that leave a post of the school to return to it. */
  readonly columns: (school: number) => readonly number[];
}

/** None where the policy keeps none. A mover whose every move returns stands by the one column of leaving. */
export const keptPosts = ({ instance, move, leaves }: ModelParts): KeptPosts => {
  const { policy, district, schools, movers, candidates } = instance;
  if (!policy.reserveReturn) return { today: () => 0, columns: () => [] };
  const index = new Map(schools.map((school, at) => [school.id, at]));
  const today = new Int32Array(schools.length);
  for (const { teacher, mode, home, host, over } of runningTerms(district, policy.referenceDate)) {
    const at = index.get(home);
    if (at === undefined || over || home === host || !returns(mode, policy)) continue;
    if (staysOnStaff(teacher, policy.referenceDate)) today[at] = (today[at] as number) + 1;
  }
  const modeOf = candidateModes(instance);
  const returning = new Map<number, number[]>();
  const all = new Map<number, number>();
  candidates.teacher.forEach((mover, candidate) => {
    all.set(mover, (all.get(mover) ?? 0) + 1);
    const mode = modeOf(candidate);
    if (mode === null || !returns(mode, policy)) return;
    const list = returning.get(mover);
    if (list) list.push(candidate);
    else returning.set(mover, [candidate]);
  });
  const columns = new Map<number, number[]>();
  for (const [at, some] of returning) {
    const mover = movers[at];
    if (!isRosterMover(mover)) continue;
    const own = some.length === all.get(at) ? [leaves(at)] : some.map(move);
    columns.set(mover.school, [...(columns.get(mover.school) ?? []), ...own]);
  }
  return { today: (school) => today[school] ?? 0, columns: (school) => columns.get(school) ?? [] };
};
