import { describe, expect, it } from 'vitest';
import { aSchool } from '../../../test/support/district.ts';
import { staffedUnits } from './staffed-units.ts';

describe('the parts of a school', () => {
  it('are its stages with their pupils and classes, the kindergarten left out', () => {
    const school = aSchool({
      id: 'S',
      stages: ['kindergarten', 'primary', 'junior', 'senior'],
      pupilsPrimary: 90,
      classesPrimary: 6,
      pupilsJunior: 101,
      classesJunior: null,
      pupilsSenior: 500,
    });
    expect(staffedUnits(school)).toEqual([
      { stage: 'primary', pupils: 90, classes: 6 },
      { stage: 'junior', pupils: 101, classes: 3 },
      { stage: 'senior', pupils: 500, classes: 0 },
    ]);
  });

  it('are unknown where the pupils of a stage are, or there is no such stage', () => {
    expect(staffedUnits(aSchool({ id: 'S', pupilsPrimary: null }))).toBeNull();
    expect(staffedUnits(aSchool({ id: 'S', stages: ['primary', 'senior'] }))).toBeNull();
    expect(staffedUnits(aSchool({ id: 'S', stages: ['kindergarten'] }))).toBeNull();
  });
});
