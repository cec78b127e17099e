import { isBackboneToday } from '../likely.ts';
import type { WitnessMove } from './tally.ts';

/** County titles for the first movers of each side without one, until one in five of that side has it (clause 0.42). */
export const grantTitles = (moves: readonly WitnessMove[]): void => {
  for (const side of ['source', 'target'] as const) {
    const own = moves.filter(({ draft }) => draft.site.side === side);
    const without = own.filter(({ draft }) => !isBackboneToday(draft.teacher));
    const missing = Math.ceil(own.length / 5) - (own.length - without.length);
    for (const { draft } of without.slice(0, Math.max(0, missing)))
      draft.teacher = { ...draft.teacher, backboneLevel: 'county', backboneValidUntil: null };
  }
};
