import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { areaSizes, inspectedSchools } from './inspected.ts';

describe('schools that are inspected', () => {
  it('are those open during the school year, run by the city or not', () => {
    const schools = [
      aSchool({ id: 'A' }),
      aSchool({ id: 'B', managedByDistrict: false }),
      aSchool({ id: 'C', closingDate: '2026-08-31' }),
      aSchool({ id: 'D', openingDate: '2027-09-01' }),
      aSchool({ id: 'E', openingDate: '2027-08-31' }),
    ];
    expect(inspectedSchools(aDistrict({ schools }), aPolicy()).map(({ id }) => id)).toEqual(['A', 'B', 'E']);
  });
});

describe('inspectors for a number of schools', () => {
  it.each([
    [0, 0, 0, 6],
    [1, 1, 1, 6],
    [5, 1, 4, 6],
    [6, 2, 3, 6],
    [7, 2, 3, 6],
    [11, 3, 3, 6],
    [31, 7, 4, 6],
  ])('%d schools have %d inspectors with %d to %d each', (schools, inspectors, least, most) => {
    expect(areaSizes(schools, aPolicy())).toMatchObject({ inspectors, least, most });
  });

  it('can always be shared out: inspectors times the limits enclose the schools', () => {
    for (let schools = 1; schools <= 300; schools += 1)
      for (const per of [4, 5, 6]) {
        const { inspectors, least, most } = areaSizes(schools, aPolicy({ inspectorSchools: per }));
        expect(inspectors * least <= schools && schools <= inspectors * most).toBe(true);
      }
  });
});
