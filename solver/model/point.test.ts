import { describe, expect, it } from 'vitest';
import { ModelBuilder } from './model-builder.ts';
import { keepsRows, wholePoint } from './point.ts';

const model = (() => {
  const builder = new ModelBuilder();
  const [x, y] = [builder.column(0, 3, 'move'), builder.column(-1, 1, null)];
  const row = builder.row(1, 2);
  builder.entry(row, x, 1);
  builder.entry(row, y, 1);
  return builder.build();
})();

describe('a point of an engine', () => {
  it('is taken at the whole numbers it stands for', () => {
    expect(wholePoint([0.999999999, 2.0000001, -1e-9])).toEqual(Float64Array.of(1, 2, -0));
  });

  it('is none where a column lies between two whole numbers', () => {
    expect(wholePoint([1, 0.5])).toBeNull();
    expect(wholePoint([Number.NaN])).toBeNull();
  });

  it.each([
    [[1, 0], true],
    [[3, -1], true],
    [[3, 0], false],
    [[0, 0], false],
    [[4, -1], false],
    [[3, -2], false],
  ])('%j keeps the bounds and rows: %s', (point, keeps) => {
    expect(keepsRows(model, Float64Array.from(point))).toBe(keeps);
  });

  it('is not accepted where a sum is too large to be exact', () => {
    const builder = new ModelBuilder();
    const column = builder.column(0, Number.POSITIVE_INFINITY, 'move');
    builder.entry(builder.row(0, Number.POSITIVE_INFINITY), column, 2 ** 30);
    expect(keepsRows(builder.build(), Float64Array.of(2 ** 22))).toBe(true);
    expect(keepsRows(builder.build(), Float64Array.of(2 ** 24))).toBe(false);
  });
});
