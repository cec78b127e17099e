import { describe, expect, it } from 'vitest';
import type { District } from '../../../src/district/district.ts';
import { aJourney } from '../../../test/support/district.ts';
import {
  aMove,
  brokenRules,
  lawfulDistrict,
  rowsOf,
  withSchool,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';

/** The lawful plan sends U1-01 to R1. */
const tied = (one: string, other: string, district: District = lawfulDistrict()): District =>
  withTeacher(withTeacher(district, one, { tiedWith: other }), other, { tiedWith: one });
const way = (from: string, to: string, minutes: number) => ({
  journeys: [aJourney({ homePlace: from, schoolId: to, minutes })],
});

describe('tied_couple', () => {
  it('names who moves away from a partner, where the way is unknown', () => {
    const district = tied('U1-01', 'U1-05');
    expect(brokenRules({ district })).toEqual(['tied_couple']);
    expect(rowsOf('tied_couple', { district })).toMatchObject([
      { actual: '1 of 1 couples' },
      {
        scope: 'teacher:U1-01',
        required: 'both stay, or schools at most 30 minutes apart',
        actual: 'R1 and U1: ? minutes',
      },
    ]);
  });

  it('lets both stay, however far apart their schools are', () => {
    expect(brokenRules({ district: tied('U1-05', 'R2-03') })).toEqual([]);
  });

  it('lets both go to one school', () => {
    expect(brokenRules({ district: tied('U1-01', 'U2-01') })).toEqual([]);
    expect(brokenRules({ district: tied('U1-01', 'U1-02') })).toEqual(['tied_couple']);
  });

  it('lets one go to the school of the other', () => {
    expect(brokenRules({ district: tied('U1-01', 'R1-01') })).toEqual([]);
  });

  it.each([
    [30, []],
    [31, ['tied_couple']],
  ] as const)(
    'takes the row of travel between the schools, by code or name, in either direction: %d',
    (minutes, broken) => {
      for (const journeys of [way('R1', 'U1', minutes), way('U1', 'R1', minutes), way('School U1', 'R1', minutes)])
        expect(brokenRules({ district: { ...tied('U1-01', 'U1-05'), ...journeys } })).toEqual(broken);
    },
  );

  it('takes the estimate from coordinates, and then the common school district', () => {
    const at = (longitude: number) =>
      withSchool(withSchool(tied('U1-01', 'U1-05'), 'U1', { latitude: 35, longitude: 115 }), 'R1', {
        latitude: 35,
        longitude,
      });
    expect([brokenRules({ district: at(115.05) }), brokenRules({ district: at(116) })]).toEqual([[], ['tied_couple']]);
    const cluster = withSchool(withSchool(tied('U1-01', 'U1-05'), 'U1', { cluster: 'C' }), 'R1', { cluster: 'C' });
    expect(brokenRules({ district: cluster })).toEqual([]);
  });

  it('demands nothing of a teacher who is not on duty or has retired, nor without the key', () => {
    for (const gone of [{ onDuty: false }, { retiresOn: '2026-08-31' }])
      expect(brokenRules({ district: withTeacher(tied('U1-01', 'U1-05'), 'U1-05', gone) })).not.toContain(
        'tied_couple',
      );
    expect(rowsOf('tied_couple', { district: tied('U1-01', 'U1-05'), policy: { tiedMinutes: null } })).toEqual([]);
  });

  it('judges the partner who moves as well, and says that it has no case without couples', () => {
    const moves = { 'U1-01': null, 'U1-06': [aMove('U1-06', 'U1', 'R1')] };
    expect(rowsOf('tied_couple', { district: tied('U1-05', 'U1-06'), moves })[1]).toMatchObject({
      scope: 'teacher:U1-06',
    });
    expect(rowsOf('tied_couple')).toMatchObject([{ notApplicable: true }]);
  });
});
