import { describe, expect, it } from 'vitest';
import { aSchool } from '../../test/support/district.ts';
import { seedTeams } from '../../test/support/new-school.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { isDueToBeStaffed, isNewSchool, parentsOf, seededSchools } from './new-schools.ts';

const opens = (openingDate: string | null) => aSchool({ id: 'N', openingDate });

describe('new schools', () => {
  it('open within a year, or opened less than six months ago', () => {
    const policy = aPolicy();
    const dates = ['2026-02-28', '2026-03-01', '2026-09-01', '2027-08-31', '2027-09-01', null];
    expect(dates.map((date) => isNewSchool(opens(date), policy))).toEqual([false, true, true, true, false, false]);
  });

  it('have their predecessor, their partner either way and their group for parents, never another new school', () => {
    const school = aSchool({ id: 'N', openingDate: '2026-09-01', predecessor: 'P', partnerSchool: 'Q', group: 'G' });
    const schools = [
      school,
      ...['P', 'Q', 'Z'].map((id) => aSchool({ id })),
      aSchool({ id: 'R', partnerSchool: 'N' }),
      aSchool({ id: 'S', group: 'G' }),
      aSchool({ id: 'M', group: 'G', openingDate: '2026-09-01' }),
    ];
    expect([...parentsOf(school, schools, aPolicy())].toSorted()).toEqual(['P', 'Q', 'R', 'S']);
    expect([...seededSchools(schools, aPolicy())]).toEqual([]);
    expect([...seededSchools(schools, aPolicy(seedTeams())).keys()].toSorted()).toEqual(['M', 'N']);
  });

  it('are to be staffed at opening, or where their six months end within the year', () => {
    const due = (date: string, staffed: 'opening' | 'within_six_months') =>
      isDueToBeStaffed(opens(date), aPolicy(seedTeams({ staffed })));
    expect([due('2027-03-01', 'opening'), due('2027-03-01', 'within_six_months')]).toEqual([true, false]);
    expect(due('2027-02-28', 'within_six_months')).toBe(true);
    expect(isDueToBeStaffed(opens('2026-09-01'), aPolicy())).toBe(false);
  });
});
