import { describe, expect, it } from 'vitest';
import { ModelBuilder } from '../model/model-builder.ts';
import { copyOf, reducedModel, unrestricted } from './restriction.ts';

/** x + y + z = 2 and x <= 0.5 + z as `x - z <= 0`. */
const region = () => {
  const builder = new ModelBuilder();
  const [x, y, z] = [builder.column(0, 1, 'move'), builder.column(0, 1, 'move'), builder.column(0, 1, 'move')];
  const sum = builder.row(2, 2);
  for (const column of [x, y, z]) builder.entry(sum, column, 1);
  const order = builder.row(Number.NEGATIVE_INFINITY, 0);
  builder.entry(order, x, 1);
  builder.entry(order, z, -1);
  return unrestricted(builder.build());
};

describe('what is left of a model', () => {
  it('folds fixed columns into the rows and gives the full point back', () => {
    const fixed = region();
    fixed.lower[0] = 1;
    const reduced = reducedModel(fixed);
    expect(reduced?.columns).toEqual(Int32Array.of(1, 2));
    expect([reduced?.model.rowLower[0], reduced?.model.rowUpper[0]]).toEqual([1, 1]);
    expect(reduced?.model.rowUpper[1]).toBe(-1);
    expect(reduced?.expand([0, 1])).toEqual(Float64Array.of(1, 0, 1));
  });

  it('is nothing when a row no free column enters is broken', () => {
    const fixed = region();
    fixed.upper.fill(0);
    expect(reducedModel(fixed)).toBeNull();
  });

  it('carries held goals as rows less what is fixed', () => {
    const held = { ...region(), held: [{ costs: Float64Array.of(5, 7, 0), lower: 0, upper: 9 }] };
    held.lower[0] = 1;
    const reduced = reducedModel(held);
    expect(reduced?.model.rows).toBe(3);
    expect([reduced?.model.rowLower[2], reduced?.model.rowUpper[2]]).toEqual([-5, 4]);
  });

  it('leaves the original alone when a copy is narrowed', () => {
    const original = region();
    copyOf(original).upper[1] = 0;
    expect(original.upper[1]).toBe(1);
  });
});
