import { describe, expect, it } from 'vitest';
import { aJourney } from '../../../test/support/district.ts';
import { hiring, hiringDistrict } from '../../../test/support/hires.ts';
import { brokenRules, lawfulDistrict, rowsOf, withSchool, withTeacher } from '../../../test/support/lawful-plan.ts';

describe('dormitory_beds', () => {
  // Both who move to R1 live 50 minutes away.
  const far = (beds: number | null) => ({
    ...['U1-01', 'U2-01'].reduce(
      (district, id) => withTeacher(district, id, { homePlace: 'H' }),
      withSchool(lawfulDistrict(), 'R1', { dormBeds: beds }),
    ),
    journeys: [aJourney({ homePlace: 'H', schoolId: 'R1', minutes: 50 })],
  });
  const policy = { dailyCommuteMinutes: 45 };

  it('names a school with more arrivals from afar than beds', () => {
    expect(brokenRules({ district: far(1), policy })).toEqual(['dormitory_beds']);
    expect(rowsOf('dormitory_beds', { district: far(1), policy })[1]).toMatchObject({
      scope: 'school:R1',
      required: '<= 1 bed',
      actual: '2 need one',
    });
    expect(brokenRules({ district: far(2), policy })).toEqual([]);
    expect(brokenRules({ district: far(0), policy: { dailyCommuteMinutes: 50 } })).toEqual([]);
  });

  it('counts new teachers whose journey is known', () => {
    const district = hiringDistrict({}, far(2));
    const withBeds = {
      ...district,
      journeys: [...district.journeys, aJourney({ teacherId: 'N1', schoolId: 'R1', minutes: 46 })],
    };
    expect(brokenRules(hiring({ district, policy }))).toEqual([]);
    expect(brokenRules(hiring({ district: withBeds, policy }))).toEqual(['dormitory_beds']);
  });

  it('is not checked without bed numbers, and absent when the policy sets no limit', () => {
    expect(rowsOf('dormitory_beds', { district: far(null), policy })).toMatchObject([
      { notChecked: true, holds: true, actual: '4 schools give no beds; 2 arrivals there need one' },
    ]);
    const other = withSchool(far(null), 'R2', { dormBeds: 3 });
    expect(rowsOf('dormitory_beds', { district: other, policy })).toMatchObject([
      { holds: true },
      { notChecked: true },
      { notChecked: true, actual: 'the journeys of 2 arrivals are unknown: whether they need a bed is not known' },
    ]);
    expect(rowsOf('dormitory_beds', { district: far(0) })).toEqual([]);
  });
});
