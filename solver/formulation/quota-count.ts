import type { Teacher } from '../../src/district/teacher.ts';
import type { Quota } from '../../src/movement/quotas.ts';
import { countedCandidates, directedCandidates } from './candidate-modes.ts';
import { isRosterMover } from './instance.ts';
import type { ModelParts } from './parts.ts';

/** Columns with their coefficients. */
export type Terms = readonly (readonly [column: number, value: number])[];

/** The counted moves of some teachers, terms in progress aside. */
export interface QuotaCount {
  readonly of: (who: (teacher: Teacher) => boolean) => Terms;
}

/** How a quota counts moves: leaving, less the candidates of a mode or a direction that does not count. */
export const quotaCounts = ({
  instance,
  move,
  leaves,
}: Pick<ModelParts, 'instance' | 'move' | 'leaves'>): ((quota: Quota) => QuotaCount) => {
  const { movers, candidates } = instance;
  const inModes = {
    teachers: countedCandidates(instance, 'teachers'),
    heads: countedCandidates(instance, 'heads'),
  };
  const goesRight = directedCandidates(instance);
  return (quota) => {
    const inMode = inModes[quota.line];
    const inDirection = quota.directed ? goesRight : null;
    const all = inMode === null && inDirection === null;
    return {
      of: (who) => {
        const terms: (readonly [number, number])[] = [];
        const member = movers.map((mover) => isRosterMover(mover) && who(mover.teacher));
        movers.forEach((_mover, index) => {
          if (member[index] === true) terms.push([leaves(index), 1]);
        });
        if (all) return terms;
        candidates.teacher.forEach((index, candidate) => {
          const counted = inMode?.(candidate) !== false && inDirection?.(candidate) !== false;
          if (member[index] === true && !counted) terms.push([move(candidate), -1]);
        });
        return terms;
      },
    };
  };
};
