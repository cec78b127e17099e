import { describe, expect, it } from 'vitest';
import { ModelBuilder } from './model-builder.ts';
import { withFixed, withRow } from './with-row.ts';

/** Two columns between 0 and 1, and `x + 2 y <= 2`. */
const small = () => {
  const builder = new ModelBuilder();
  const [x, y] = [builder.column(0, 1, 'move'), builder.column(0, 1, 'move')];
  const row = builder.row(Number.NEGATIVE_INFINITY, 2);
  builder.entry(row, x, 1);
  builder.entry(row, y, 2);
  return builder.build();
};

describe('a row added to a model', () => {
  it('stands after the others, column by column, without its zeros', () => {
    const model = withRow(small(), [0, 3], 1, 4);
    expect(model.rows).toBe(2);
    expect([...model.starts]).toEqual([0, 1, 3]);
    expect([...model.indices]).toEqual([0, 0, 1]);
    expect([...model.values]).toEqual([1, 2, 3]);
    expect([...model.rowLower]).toEqual([Number.NEGATIVE_INFINITY, 1]);
    expect([...model.rowUpper]).toEqual([2, 4]);
  });

  it('leaves the model it was added to as it was', () => {
    const before = small();
    withRow(before, [1, 1], 0, 1);
    expect(before).toEqual(small());
  });
});

describe('columns fixed in a model', () => {
  it('have the value as both bounds, the others keep theirs', () => {
    const before = small();
    const model = withFixed(before, [1], 0);
    expect([...model.lower, ...model.upper]).toEqual([0, 0, 1, 0]);
    expect(before).toEqual(small());
  });
});
