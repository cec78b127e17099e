import { describe, expect, it } from 'vitest';
import { aModel } from '../../test/support/small-models.ts';
import { largestInRows } from './largest-in-rows.ts';

describe('the largest coefficients of rows', () => {
  it('are taken without their signs, row by row; an empty row has none', () => {
    const model = aModel(
      ['move', 'move'],
      [
        [0, 1, 1, -7],
        [0, 1, 3, 2],
        [0, 1],
      ],
    );
    expect([...largestInRows(model)]).toEqual([7, 3, 0]);
    expect([...largestInRows(model)]).toEqual([7, 3, 0]);
  });
});
