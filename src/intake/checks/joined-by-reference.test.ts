import { describe, expect, it } from 'vitest';
import { aSoundDistrict, faultLinesOf, rawTables } from '../../../test/intake/raw-dataset.ts';
import { aTeacher } from '../../../test/support/district.ts';
import { readDistrict } from '../read-district.ts';

const joined = (joinedSchool: string) => ({ teachers: [aTeacher({ id: 'T1', schoolId: 'S1', joinedSchool })] });

describe('the day of joining', () => {
  it('may be the reference date', () => {
    expect(faultLinesOf(joined('2026-08-31'))).toEqual([]);
  });

  it('is a fault after it', () => {
    expect(faultLinesOf(joined('2026-09-01'))).toEqual(['error teachers:2:joined_school expected.by_reference']);
  });

  it('is not judged without a reference date', () => {
    expect(readDistrict(rawTables(aSoundDistrict(joined('2026-09-01')))).ok).toBe(true);
  });
});
