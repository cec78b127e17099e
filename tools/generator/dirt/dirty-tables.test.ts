import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { districtFingerprint } from '../../../src/district/hash.ts';
import { readDistrict } from '../../../src/intake/read-district.ts';
import { referenceDate } from '../calendar.ts';
import { generateDistrict } from '../generate.ts';
import { dirtyTables } from './dirty-tables.ts';

const asRead = (tables: ReturnType<typeof dirtyTables>) =>
  readDistrict(
    tables.map(({ title, lines }) => ({ place: title, rows: lines })),
    { referenceDate },
  );

describe('the dirt in a bureau’s tables', () => {
  it('is mended by the importer: the district read is the district written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('rural', 'mixed', 'urban'),
        fc.integer({ min: 2, max: 25 }),
        fc.integer({ min: 60, max: 400 }),
        fc.nat(1_000_000),
        (profile, schools, teachers, seed) => {
          const district = generateDistrict({ schools, teachers, seed, profile: `${profile}-dirty` as 'rural-dirty' });
          const read = asRead(dirtyTables(district, seed));
          expect(read.ok ? [] : read.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(read.ok && districtFingerprint(read.value.district)).toBe(districtFingerprint(district));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is of every kind: warnings report names for codes, repeated rows, titles and totals', () => {
    const district = generateDistrict({ schools: 20, teachers: 800, seed: 3, profile: 'mixed-dirty' });
    const read = asRead(dirtyTables(district, 3));
    const warnedKeys = new Set(read.ok ? read.value.warnings.map(({ expected }) => expected.key) : []);
    expect([...warnedKeys]).toEqual(
      expect.arrayContaining([
        'intake.assumed.school_name',
        'intake.assumed.repeated_row',
        'intake.assumed.title_lines',
        'intake.assumed.name_blank',
      ]),
    );
  });

  it('is the same for the same seed, and other dirt for another', () => {
    const district = generateDistrict({ schools: 6, teachers: 120, seed: 4, profile: 'rural-dirty' });
    expect(dirtyTables(district, 1)).toEqual(dirtyTables(district, 1));
    expect(dirtyTables(district, 1)).not.toEqual(dirtyTables(district, 2));
  });
});
