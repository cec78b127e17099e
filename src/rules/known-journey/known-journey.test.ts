import { describe, expect, it } from 'vitest';
import { aJourney } from '../../../test/support/district.ts';
import { brokenRules, lawfulDistrict, lawfulMoves, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('known_journey', () => {
  const known = lawfulMoves().map(({ teacherId, toSchoolId }) =>
    aJourney({ teacherId, schoolId: toSchoolId, minutes: 20 }),
  );
  const forbid = { policy: { unknownTravel: 'forbid' } } as const;

  it('names a mover with an unknown journey, where the policy forbids that', () => {
    const district = { ...lawfulDistrict(), journeys: known.filter((journey) => journey.teacherId !== 'U1-02') };
    expect(brokenRules({ ...forbid, district })).toEqual(['known_journey']);
    expect(rowsOf('known_journey', { ...forbid, district }).map((row) => row.scope)).toEqual([
      'district',
      'teacher:U1-02',
    ]);
  });

  it('holds where every journey is known', () => {
    expect(brokenRules({ ...forbid, district: { ...lawfulDistrict(), journeys: known } })).toEqual([]);
  });
});
