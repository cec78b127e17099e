import { describe, expect, it } from 'vitest';
import { chanceOfSoMany } from './chance-of-so-many.ts';

/** By counting every draw: subsets of a small whole, its first members being the group. */
const counted = (all: number, chosen: number, group: number, atLeast: number): number => {
  let [draws, hits] = [0, 0];
  for (let mask = 0; mask < 2 ** all; mask += 1) {
    const members = Array.from({ length: all }, (_, at) => (mask >> at) & 1);
    if (members.reduce((sum, one) => sum + one, 0) !== chosen) continue;
    draws += 1;
    if (members.slice(0, group).reduce((sum, one) => sum + one, 0) >= atLeast) hits += 1;
  }
  return Math.ceil((hits * 10_000) / draws - 1e-6);
};

describe('chanceOfSoMany', () => {
  it('equals the share of all draws, counted one by one', () => {
    for (const [all, chosen, group, atLeast] of [
      [10, 3, 4, 2],
      [10, 3, 4, 0],
      [9, 5, 3, 3],
      [12, 6, 2, 1],
      [8, 8, 3, 3],
    ] as const)
      expect(chanceOfSoMany({ all, chosen }, { all: group, chosen: atLeast })).toBe(
        counted(all, chosen, group, atLeast),
      );
  });

  it('is near zero where a small group has nearly all who are chosen', () => {
    expect(chanceOfSoMany({ all: 800, chosen: 80 }, { all: 100, chosen: 60 })).toBe(1);
    expect(chanceOfSoMany({ all: 800, chosen: 80 }, { all: 100, chosen: 0 })).toBe(10_000);
  });
});
