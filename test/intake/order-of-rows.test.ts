import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../src/intake/raw-table.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { arbitraryDistrict } from './arbitrary-district.ts';
import { districtIn, intake, rawTables } from './raw-dataset.ts';

/** The same table with its rows and its columns in other orders, the heading line first. */
const shuffled = (table: RawTable): fc.Arbitrary<RawTable> => {
  const [headings = [], ...rows] = table.rows;
  const columns = headings.map((_heading, at) => at);
  return fc
    .tuple(
      fc.shuffledSubarray(rows, { minLength: rows.length }),
      fc.shuffledSubarray(columns, { minLength: columns.length }),
    )
    .map(([body, order]) => ({
      place: table.place,
      rows: [headings, ...body].map((row) => order.map((at) => row[at] ?? null)),
    }));
};

describe('the order of rows, columns and tables', () => {
  it('changes nothing (model.md section 5)', () => {
    const cases = arbitraryDistrict.chain((district) =>
      fc
        .tuple(...rawTables(district, 'zh').map(shuffled))
        .chain((tables) => fc.shuffledSubarray(tables, { minLength: tables.length }))
        .map((tables) => ({ district, tables })),
    );
    fc.assert(
      fc.property(cases, ({ district, tables }) => {
        expect(districtIn(intake(tables))).toEqual(district);
      }),
      { numRuns: propertyRuns() },
    );
  });
});
