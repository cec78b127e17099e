import { takesTitle } from '../../movement/term.ts';
import { losesGrassrootsTitle } from '../../policy/title-levels.ts';
import type { PairRule } from '../pair.ts';

/**
 * Where the policy blocks it, no permanent move goes to a school where a grass-roots title is not valid (clause 2.39).
 * A term away leaves the title at home.
 */
export const grassrootsTitle: PairRule = {
  id: 'grassroots_title',
  clause: '2.39',
  refuses: ({ teacher, home, slot, school }, { policy, modeOf }) =>
    policy.grassrootsTitles === 'block' &&
    losesGrassrootsTitle(teacher, school, policy) &&
    takesTitle(modeOf(teacher, home, school, slot), policy),
};
