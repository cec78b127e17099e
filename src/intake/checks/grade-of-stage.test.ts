import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../test/intake/raw-dataset.ts';
import { aSchool, aTeacher } from '../../../test/support/district.ts';

const told = (stage: 'primary' | 'junior', grade: number) =>
  toldOf({
    schools: [aSchool({ id: 'S1', stages: ['primary', 'junior'] }), aSchool({ id: 'S2' })],
    teachers: [aTeacher({ id: 'T1', schoolId: 'S1', stage, grade })],
  });

describe('the grade a teacher teaches', () => {
  it('is one of the stage taught, the sixth of either', () => {
    expect([told('primary', 1), told('primary', 6), told('junior', 6), told('junior', 9)].flat()).toEqual([]);
    expect(told('primary', 7)).toEqual(['warning teachers:2:grade assumed.grade_of_stage']);
    expect(told('junior', 5)).toEqual(['warning teachers:2:grade assumed.grade_of_stage']);
    expect(told('junior', 10)).toEqual(['warning teachers:2:grade assumed.grade_of_stage']);
  });
});
