import type { SchoolId, TeacherId } from '../district/ids.ts';
import type { Slot } from '../district/post.ts';
import { type Alternative, isPossible } from './alternative.ts';
import { byLoss } from './comparison.ts';

/** One priced choice: a person for a post, or a place for a person. */
export interface Choice {
  readonly teacherId: TeacherId;
  readonly schoolId: SchoolId;
  /** The post the best plan puts the teacher in there; `null` where no plan does. */
  readonly post: Slot | null;
  readonly alternative: Alternative;
}

/** Choices by what they cost, the least first; `of` are all there are, the first `priced` of them are priced. */
export interface Ranking {
  readonly choices: readonly Choice[];
  readonly priced: number;
  readonly of: number;
}

const classes: Readonly<Record<Alternative['status'], number>> = { possible: 0, unknown: 1, ordered: 2, impossible: 3 };

/** The least loss first, level by level; what is not known after what is, and what no plan allows last. */
export const ranked = (choices: readonly Choice[], of: number): Ranking => ({
  choices: choices.toSorted((a, b) => {
    const order = classes[a.alternative.status] - classes[b.alternative.status];
    if (order !== 0 || !isPossible(a.alternative) || !isPossible(b.alternative)) return order;
    return byLoss(a.alternative.comparison, b.alternative.comparison);
  }),
  priced: choices.length,
  of,
});
