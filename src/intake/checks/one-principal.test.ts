import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aTeacher } from '../../../test/support/district.ts';

const heads = (schools: readonly string[]) =>
  faultLinesOf({ teachers: schools.map((schoolId, at) => aTeacher({ id: `T${at}`, schoolId, role: 'principal' })) });

describe('principals', () => {
  it('are one a school', () => {
    expect(heads(['S1', 'S2'])).toEqual([]);
  });

  it('are worth a warning when a school has two', () => {
    expect(heads(['S1', 'S1'])).toEqual(['warning teachers:3:role assumed.two_principals']);
  });
});
