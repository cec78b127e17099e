import { describe, expect, it } from 'vitest';
import { aSchool } from '../../test/support/district.ts';
import { countsForDegree, pupilsAt, standardNeed, thresholdTenths } from './standard.ts';

describe('what the supervision standard asks of a school', () => {
  it('is 3, 1 and 1 teachers for a primary school of 60 pupils', () => {
    expect((['degree', 'backbone', 'arts_pe'] as const).map((one) => standardNeed(one, 'primary', 60))).toEqual([
      3, 1, 1,
    ]);
  });

  it('is met exactly, never a person more, where the threshold falls on an integer', () => {
    expect(standardNeed('degree', 'primary', 500)).toBe(21);
    expect(standardNeed('degree', 'primary', 501)).toBe(22);
    expect(standardNeed('degree', 'junior', 1000)).toBe(53);
    expect(standardNeed('arts_pe', 'junior', 1000)).toBe(9);
    expect(standardNeed('backbone', 'junior', 100)).toBe(1);
    expect(standardNeed('backbone', 'junior', 101)).toBe(2);
  });

  it('is the least count that reaches the threshold, for every number of pupils', () => {
    for (let pupils = 1; pupils <= 3000; pupils += 1) {
      for (const stage of ['primary', 'junior'] as const) {
        const need = standardNeed('degree', stage, pupils);
        const tenths = thresholdTenths.degree[stage];
        expect(need * 1000 >= tenths * pupils && (need - 1) * 1000 < tenths * pupils).toBe(true);
      }
    }
  });

  it('counts a college degree at a primary stage and not at a junior one', () => {
    expect(countsForDegree('primary', 'college')).toBe(true);
    expect(countsForDegree('junior', 'college')).toBe(false);
    expect(countsForDegree('junior', 'bachelor')).toBe(true);
    expect(countsForDegree('primary', 'secondary')).toBe(false);
    expect(countsForDegree('primary', null)).toBe(false);
  });

  it('looks at the primary and the junior part of a nine-year school apart', () => {
    const school = aSchool({ id: 'S1', stages: ['primary', 'junior'], pupilsPrimary: 300, pupilsJunior: null });
    expect(pupilsAt(school, 'primary')).toBe(300);
    expect(pupilsAt(school, 'junior')).toBe(0);
  });
});
