import { describe, expect, it } from 'vitest';
import { aSchool } from '../../test/support/district.ts';
import type { CalendarDate } from '../district/date.ts';
import { assessedPupils, assessmentOf, countsItinerant, pupilsAt } from './assessment.ts';

const day = '2026-08-31' as CalendarDate;

describe('whether a school is assessed', () => {
  it('assesses the primary and the junior part of a nine-year school separately', () => {
    const school = aSchool({ id: 'S1', stages: ['primary', 'junior'], pupilsPrimary: 300, pupilsJunior: 120 });
    expect([pupilsAt(school, 'primary'), pupilsAt(school, 'junior')]).toEqual([300, 120]);
    expect([assessedPupils(school, 'primary', day), assessedPupils(school, 'junior', day)]).toEqual([300, 120]);
  });

  it('leaves a stage without pupils out, and reports unknown pupils', () => {
    const school = aSchool({ id: 'S1', stages: ['primary', 'junior'], pupilsPrimary: 0, pupilsJunior: null });
    expect([assessmentOf(school, 'primary', day), assessmentOf(school, 'junior', day)]).toEqual([
      'no_pupils',
      'pupils_unknown',
    ]);
    expect(pupilsAt(school, 'junior')).toBe(0);
  });

  it('leaves special-education schools out', () => {
    expect(assessmentOf(aSchool({ id: 'S1', specialEducation: true }), 'primary', day)).toBe('special_education');
    expect(assessedPupils(aSchool({ id: 'S1', specialEducation: true }), 'primary', day)).toBe(0);
  });

  it('leaves teaching points under 50 pupils out, and no other small school', () => {
    const point = (pupilsPrimary: number, teachingPoint = true) =>
      assessmentOf(aSchool({ id: 'S1', pupilsPrimary, teachingPoint }), 'primary', day);
    expect([point(49), point(50), point(49, false)]).toEqual(['teaching_point', 'assessed', 'assessed']);
  });

  it('leaves out schools closed by the day the moves begin, and those not open within a year of it', () => {
    const at = (given: object) => assessmentOf(aSchool({ id: 'S1', ...given }), 'primary', day);
    expect(['2026-09-01', '2026-09-02'].map((closingDate) => at({ closingDate }))).toEqual(['closed', 'assessed']);
    expect(['2027-08-31', '2027-09-01'].map((openingDate) => at({ openingDate }))).toEqual(['assessed', 'not_open']);
    expect(assessedPupils(aSchool({ id: 'S1', closingDate: '2026-08-31' }), 'primary', day)).toBe(0);
  });

  it('counts itinerant PE and arts teachers at rural schools of 50 to 99 pupils, both stages together', () => {
    const counts = (pupilsPrimary: number, given: Parameters<typeof aSchool>[0] | object = {}) =>
      countsItinerant(aSchool({ id: 'S1', pupilsPrimary, ...given }));
    expect([49, 50, 99, 100].map((pupils) => counts(pupils))).toEqual([false, true, true, false]);
    expect(counts(60, { areaClass: 'town' })).toBe(false);
    expect(counts(60, { pupilsJunior: 40 })).toBe(false);
    expect(counts(60, { pupilsJunior: 39 })).toBe(true);
  });
});
