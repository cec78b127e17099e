import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aSchool, aTeacher } from '../../../test/support/district.ts';

const faults = (first: string | undefined, second: string | undefined, principalAt = 'S1') =>
  faultLinesOf({
    schools: [
      aSchool({ id: 'S1', ...(first === undefined ? {} : { headedBy: first }) }),
      aSchool({ id: 'S2', ...(second === undefined ? {} : { headedBy: second }) }),
    ],
    teachers: [
      aTeacher({ id: 'T1', schoolId: principalAt, role: 'principal' }),
      aTeacher({ id: 'T2', schoolId: 'S2' }),
    ],
  });

describe('one principal of several schools', () => {
  it('heads another school as well', () => {
    expect(faults(undefined, 'S1')).toEqual([]);
  });

  it('is not the school’s own, nor one who is headed from elsewhere', () => {
    expect(faults('S1', undefined)).toEqual(['error schools:2:headed_by expected.headed_by']);
    expect(faults('S2', 'S1')).toEqual([
      'error schools:2:headed_by expected.headed_by',
      'error schools:3:headed_by expected.headed_by',
    ]);
  });

  it('warns when the school has a principal of its own as well', () => {
    expect(faults(undefined, 'S1', 'S2')).toEqual(['warning schools:3:headed_by assumed.headed_by']);
  });
});
