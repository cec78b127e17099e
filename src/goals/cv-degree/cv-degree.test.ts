import { describe, expect, it } from 'vitest';
import { goalValue, withoutMoves } from '../../../test/support/lawful-plan.ts';

describe('cv_degree', () => {
  it('sees 27 degrees spread 9, 9, 5, 4 before and 7, 7, 7, 6 after', () => {
    // (800 y − 5400)² · 0.09765625, each term rounded half up.
    expect(goalValue('cv_degree', { moves: withoutMoves })).toBe(2 * 316_406 + 191_406 + 472_656);
    expect(goalValue('cv_degree')).toBe(3 * 3906 + 35_156);
  });
});
