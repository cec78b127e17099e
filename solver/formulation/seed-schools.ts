import type { School } from '../../src/district/school.ts';
import { seededSchools } from '../../src/movement/new-schools.ts';
import type { SeedTeams } from '../../src/policy/policy.ts';
import { type Instance, isRosterMover } from './instance.ts';

/** A new school with the candidate moves of its seed team: from a parent school into it. */
export interface SeedSchool {
  readonly school: School;
  readonly parents: ReadonlySet<string>;
  readonly moves: readonly { readonly candidate: number; readonly from: string; readonly backbone: boolean }[];
  /** Its slots of teachers, heads' aside, by index. */
  readonly slots: readonly number[];
}

export interface SeedPlan {
  readonly required: SeedTeams;
  readonly schools: readonly SeedSchool[];
}

/** The new schools of an instance (clauses 1.1 to 1.5); `null` when the policy has no seed teams. */
export const seedPlan = (instance: Instance): SeedPlan | null => {
  const { policy, district, candidates, movers, slots } = instance;
  if (policy.seedTeams === null) return null;
  const schools = [...seededSchools(district.schools, policy)].flatMap(([id, parents]): SeedSchool[] => {
    const school = instance.context.schools.get(id);
    if (school === undefined) return [];
    const moves: SeedSchool['moves'][number][] = [];
    candidates.slot.forEach((slot, candidate) => {
      if (slots[slot]?.schoolId !== id) return;
      const mover = movers[candidates.teacher[candidate] as number];
      if (!isRosterMover(mover) || !parents.has(mover.teacher.schoolId)) return;
      moves.push({ candidate, from: mover.teacher.schoolId, backbone: mover.backbone });
    });
    const own = slots.flatMap((slot, index) =>
      slot.schoolId === id && slot.subject !== 'principal' && slot.subject !== 'vice_principal' ? [index] : [],
    );
    return [{ school, parents, moves, slots: own }];
  });
  return { required: policy.seedTeams, schools };
};
