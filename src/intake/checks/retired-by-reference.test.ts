import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aTeacher } from '../../../test/support/district.ts';

const retiring = (retiresOn: string) => faultLinesOf({ teachers: [aTeacher({ id: 'T1', schoolId: 'S1', retiresOn })] });

describe('a retirement', () => {
  it('is a warning when it is past at the reference date', () => {
    expect(retiring('2026-08-31')).toEqual(['warning teachers:2:retires_on assumed.retired']);
  });

  it('is none of ours when it is to come', () => {
    expect(retiring('2026-09-01')).toEqual([]);
  });

  it('may be past by the date of birth alone: the person counts, which is reported', () => {
    const born = (birthDate: string, sex: 'male' | 'female' | null) =>
      faultLinesOf({ teachers: [aTeacher({ id: 'T1', schoolId: 'S1', birthDate, sex, joinedSchool: '1990-09-01' })] });
    expect(born('1955-01-01', 'male')).toEqual(['warning teachers:2:birth_date assumed.past_retirement']);
    expect(born('1969-01-01', 'female')).toEqual(['warning teachers:2:birth_date assumed.past_retirement']);
    expect(born('1969-01-01', null)).toEqual([]);
  });
});
