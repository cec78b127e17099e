import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../test/support/arbitraries.ts';
import { goalValue } from '../model/linear-model.ts';
import { ModelBuilder } from '../model/model-builder.ts';
import { addConvexTerms, type ConvexTerm, costSheet } from './counts.ts';

/** A count of `size` columns of their own, and convex functions by their rising slopes. */
const chains = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    base: fc.integer({ min: 0, max: 5 }),
    slopes: fc.array(
      fc
        .array(fc.integer({ min: -50, max: 50 }), { minLength: size, maxLength: size })
        .map((slopes) => slopes.toSorted((a, b) => a - b)),
      { minLength: 1, maxLength: 3 },
    ),
    taken: fc.integer({ min: 0, max: size }),
  }),
);

describe('convex functions of a count', () => {
  it('cost exactly their value at every whole count, several on one chain', () => {
    fc.assert(
      fc.property(chains, ({ size, base, slopes, taken }) => {
        const builder = new ModelBuilder();
        const columns = Array.from({ length: size }, () => builder.column(0, 1, 'move'));
        const sheet = costSheet(slopes.length);
        const count = {
          key: 'count',
          base,
          terms: columns.map((column) => [column, 1] as const),
          low: base,
          high: base + size,
        };
        const value = (which: number) => (at: number) =>
          (slopes[which] ?? []).slice(0, at - base).reduce((sum, slope) => sum + slope, 7);
        const terms = slopes.map((_slopes, goal): ConvexTerm => ({ goal, count, value: value(goal) }));
        addConvexTerms(builder, sheet, count, terms);
        const model = builder.build();
        const point = new Float64Array(model.columns);
        point.fill(1, 0, taken);
        let rest = taken;
        for (let segment = size; segment < model.columns; segment += 1) {
          point[segment] = Math.min(rest, model.upper[segment] ?? 0);
          rest -= point[segment] ?? 0;
        }
        slopes.forEach((_slopes, goal) => {
          const costs = new Float64Array(model.columns);
          sheet.columns[goal]?.forEach((column, index) => {
            costs[column] = (costs[column] ?? 0) + (sheet.costs[goal]?.[index] ?? 0);
          });
          expect(goalValue({ constant: sheet.constants[goal] ?? 0, costs }, point)).toBe(value(goal)(base + taken));
        });
      }),
      { numRuns: propertyRuns(300) },
    );
  });
});
