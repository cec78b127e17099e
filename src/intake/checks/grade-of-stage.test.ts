import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aSchool, aTeacher } from '../../../test/support/district.ts';

const faults = (stage: 'primary' | 'junior', grade: number) =>
  faultLinesOf({
    schools: [aSchool({ id: 'S1', stages: ['primary', 'junior'] }), aSchool({ id: 'S2' })],
    teachers: [aTeacher({ id: 'T1', schoolId: 'S1', stage, grade })],
  });

describe('the grade a teacher teaches', () => {
  it('is one of the stage taught, the sixth of either', () => {
    expect([faults('primary', 1), faults('primary', 6), faults('junior', 6), faults('junior', 9)].flat()).toEqual([]);
    expect(faults('primary', 7)).toEqual(['warning teachers:2:grade assumed.grade_of_stage']);
    expect(faults('junior', 5)).toEqual(['warning teachers:2:grade assumed.grade_of_stage']);
    expect(faults('junior', 10)).toEqual(['warning teachers:2:grade assumed.grade_of_stage']);
  });
});
