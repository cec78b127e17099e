import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aSchool, aTeacher } from '../../../test/support/district.ts';

describe('the number of schools', () => {
  it('is a fault when there is one alone', () => {
    const schools = [aSchool({ id: 'S1' })];
    const teachers = [aTeacher({ id: 'T1', schoolId: 'S1' })];
    expect(faultLinesOf({ schools, teachers })).toEqual(['error schools:2: expected.two_schools']);
  });

  it('is enough from two on', () => {
    expect(faultLinesOf({})).toEqual([]);
  });
});
