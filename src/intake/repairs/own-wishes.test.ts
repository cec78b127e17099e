import { describe, expect, it } from 'vitest';
import { aSoundDistrict, districtIn, faultLines, intake, rawTables } from '../../../test/intake/raw-dataset.ts';
import { aTeacher } from '../../../test/support/district.ts';

describe('a wish for the own school', () => {
  it('is left out with a warning, and later wishes move up', () => {
    const teachers = [aTeacher({ id: 'T1', schoolId: 'S1', wishes: ['S1', 'S2'] })];
    const result = intake(rawTables(aSoundDistrict({ teachers })));
    expect(faultLines(result)).toEqual(['warning teachers:2:wishes assumed.own_wish']);
    expect(districtIn(result).teachers[0]?.wishes).toEqual(['S2']);
  });
});
