import type { Conflict } from '../../src/plan/plan.ts';
import { message } from '../../src/text/message.ts';
import { type RelaxedInstances, requirementsLess, smallestOf } from './relaxed-instances.ts';
import type { RemovableRequirement } from './requirement.ts';
import { countingWitness } from './witness.ts';

const conflictOf = async (relaxed: RelaxedInstances, members: ReadonlySet<RemovableRequirement>): Promise<Conflict> => {
  const instance = relaxed.instanceOf(members);
  const [counted] = countingWitness(instance);
  const requirements = [...members].map(({ rule, clause, scope, message: words }) => ({
    rule,
    clause,
    scope,
    message: words,
  }));
  let minimal = true;
  for (const one of members) minimal = minimal && (await relaxed.hasPlan(requirementsLess(members, [one]))) === true;
  const together = message('conflict.together', {
    count: members.size,
    rules: [...new Set(requirements.map(({ rule }) => rule))].join(';'),
  });
  return { requirements, message: counted?.message ?? together, minimal };
};

/** A smallest conflict with the requirements themselves, which can be taken back. */
export interface FoundConflict {
  readonly members: ReadonlySet<RemovableRequirement>;
  readonly conflict: Conflict;
}

/** Most conflicts sought, each among the requirements not yet named. */
const maxConflicts = 3;

/**
 * Smallest sets of requirements that cannot hold together, of an instance without a plan. Deletion in one fixed order
 * gives the same answer everywhere. `minimal` where a plan was shown to exist for each set less any one of its members.
 * The next set is sought without the members of earlier ones: each cause is named once.
 */
export const conflictsOf = async (relaxed: RelaxedInstances): Promise<readonly FoundConflict[]> => {
  const conflicts: FoundConflict[] = [];
  let candidates: ReadonlySet<RemovableRequirement> = new Set(relaxed.all);
  while (conflicts.length < maxConflicts && (conflicts.length === 0 || (await relaxed.hasPlan(candidates)) === false)) {
    const members = await smallestOf(relaxed, candidates);
    if (members.size === 0) break;
    conflicts.push({ members, conflict: await conflictOf(relaxed, members) });
    candidates = requirementsLess(candidates, [...members]);
  }
  return conflicts;
};
