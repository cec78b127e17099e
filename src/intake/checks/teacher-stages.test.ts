import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aSchool, aTeacher } from '../../../test/support/district.ts';

const taught = (stage: 'primary' | 'junior') =>
  faultLinesOf({
    schools: [aSchool({ id: 'S1', stages: ['primary', 'junior'] }), aSchool({ id: 'S2' })],
    teachers: [aTeacher({ id: 'T1', schoolId: 'S1', stage: 'junior' }), aTeacher({ id: 'T2', schoolId: 'S2', stage })],
  });

describe('the stage of a teacher', () => {
  it('is one of the school', () => {
    expect(taught('primary')).toEqual([]);
  });

  it('is a fault when the school does not have it', () => {
    expect(taught('junior')).toEqual(['error teachers:3:stage expected.stage_of_school']);
  });
});
