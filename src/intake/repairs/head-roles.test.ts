import { describe, expect, it } from 'vitest';
import { aSoundDistrict, districtIn, faultLines, intake, rawTables } from '../../../test/intake/raw-dataset.ts';
import { aTeacher } from '../../../test/support/district.ts';

describe('who is entered under a head’s subject', () => {
  it('is a head, with a warning, when the role is empty', () => {
    const teachers = [aTeacher({ id: 'T1', schoolId: 'S1', subject: 'vice_principal' })];
    const result = intake(rawTables(aSoundDistrict({ teachers })));
    expect(faultLines(result)).toEqual(['warning teachers:2:subject assumed.head_role']);
    expect(districtIn(result).teachers[0]?.role).toBe('vice_principal');
  });
});
