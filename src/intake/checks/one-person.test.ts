import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../test/intake/raw-dataset.ts';
import { aTeacher } from '../../../test/support/district.ts';

const twins = (first: string, second: string) =>
  toldOf({
    teachers: [
      aTeacher({ id: 'T1', schoolId: 'S1', name: '王芳', birthDate: first }),
      aTeacher({ id: 'T2', schoolId: 'S2', name: '王芳', birthDate: second }),
    ],
  });

describe('one person under two codes', () => {
  it('is suspected from name, sex and day of birth', () => {
    expect(twins('1985-06-12', '1985-06-12')).toEqual(['warning teachers:3:name assumed.same_person']);
  });

  it('is not suspected from other days, nor from a month alone', () => {
    expect(twins('1985-06-12', '1985-06-13')).toEqual([]);
    expect(twins('1985-06-01', '1985-06-01')).toEqual([]);
  });
});
