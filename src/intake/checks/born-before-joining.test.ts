import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aTeacher } from '../../../test/support/district.ts';

const born = (birthDate: string | null) =>
  faultLinesOf({ teachers: [aTeacher({ id: 'T1', schoolId: 'S1', birthDate, joinedSchool: '2016-09-01' })] });

describe('the day of birth', () => {
  it('may be unknown, or sixteen years before joining', () => {
    expect(born(null)).toEqual([]);
    expect(born('2000-09-01')).toEqual([]);
  });

  it('is a warning under sixteen', () => {
    expect(born('2000-09-02')).toEqual(['warning teachers:2:birth_date assumed.young']);
  });

  it('is a fault after joining', () => {
    expect(born('2016-09-01')).toEqual(['error teachers:2:birth_date expected.born_before']);
  });
});
