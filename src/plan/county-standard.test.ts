import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { aLedger } from '../../test/support/ledger.ts';
import { aPolicy } from '../../test/support/policy.ts';
import type { School } from '../district/school.ts';
import { assetEquity } from './asset-equity.ts';
import { countyStandard } from './county-standard.ts';
import { equityOfPlan } from './equity-of-plan.ts';
import { indicatorCounts } from './indicator-counts.ts';
import { schoolStandards } from './school-standards.ts';

const four = { teachingAreaPrimary: 450, sportsAreaPrimary: 750, equipmentPrimary: 200_000, mediaRoomsPrimary: 3 };

/** A hundred pupils ask for five degrees, one backbone teacher and one of PE or arts: five people can be all that. */
const people = (school: string) =>
  Array.from({ length: 5 }, (_, index) =>
    aTeacher({
      id: `${school}${index}`,
      schoolId: school,
      subject: index === 0 ? 'pe' : 'chinese',
      backboneLevel: index === 1 ? 'county' : 'none',
    }),
  );

const verdictOf = (schools: readonly School[]) => {
  const district = aDistrict({ schools, teachers: schools.flatMap(({ id }) => people(id)) });
  const policy = aPolicy();
  const counts = indicatorCounts(district, policy, aLedger(district, policy), []);
  return countyStandard(
    'after',
    schoolStandards(counts, policy),
    equityOfPlan(counts, policy, 'host'),
    assetEquity(district, policy),
  );
};
const withUnknownCount = (): string => {
  const schools = [school('A'), school('B')];
  const teachers = schools.flatMap(({ id }) => people(id)).map((teacher) => ({ ...teacher, degree: null }));
  const district = aDistrict({ schools, teachers });
  const policy = aPolicy();
  const counts = indicatorCounts(district, policy, aLedger(district, policy), []);
  const standards = schoolStandards(counts, policy);
  expect(standards.map(({ after }) => [after.standings.degree, after.standings.backbone])).toEqual([
    ['not_checked', 'met'],
    ['not_checked', 'met'],
  ]);
  return countyStandard('after', standards, equityOfPlan(counts, policy, 'host'), assetEquity(district, policy))
    .verdict;
};
const school = (id: string, given: object = {}): School => aSchool({ id, pupilsPrimary: 100, ...four, ...given });

describe('the verdict on a county', () => {
  it('is passed when every school passes and every coefficient keeps its limit', () => {
    expect(verdictOf([school('A'), school('B')])).toEqual({
      verdict: 'passes',
      schools: 'passes',
      coefficients: 'passes',
    });
  });

  it('is failed by one school', () => {
    expect(verdictOf([school('A'), school('B', { mediaRoomsPrimary: 1 })])).toMatchObject({
      verdict: 'fails',
      schools: 'fails',
    });
  });

  it('is failed by one coefficient alone', () => {
    // Ten times the equipment at one of two schools: the coefficient is 9/11.
    expect(verdictOf([school('A'), school('B', { equipmentPrimary: 2_000_000 })])).toEqual({
      verdict: 'fails',
      schools: 'passes',
      coefficients: 'fails',
    });
  });

  it('is never passed on missing data', () => {
    const { mediaRoomsPrimary: _rooms, ...three } = school('B');
    expect(verdictOf([school('A'), three])).toEqual({
      verdict: 'not_checked',
      schools: 'not_checked',
      coefficients: 'not_checked',
    });
  });

  it('is not checked without any known degree: that is no school without degrees', () => {
    expect(withUnknownCount()).toBe('not_checked');
  });
});
