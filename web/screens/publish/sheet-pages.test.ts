import { describe, expect, it } from 'vitest';
import { sheetPages } from './sheet-pages.ts';

describe('the pages of a sheet', () => {
  it('puts every row on one page, in order, and fills the first page below its title', () => {
    expect(sheetPages([10, 10, 10, 10, 10], { first: 20, next: 30 })).toEqual([
      [0, 2],
      [2, 5],
    ]);
    expect(sheetPages([], { first: 20, next: 30 })).toEqual([[0, 0]]);
  });

  it('gives a row higher than a page one of its own', () => {
    expect(sheetPages([10, 90, 10], { first: 20, next: 30 })).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });
});
