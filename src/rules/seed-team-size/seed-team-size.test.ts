import { describe, expect, it } from 'vitest';
import { brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';
import { founded, foundingDistrict } from '../../../test/support/new-school.ts';

describe('seed_team_size', () => {
  it('names a new school to which its parents send too few', () => {
    expect(brokenRules(founded())).toEqual([]);
    expect(brokenRules(founded({ members: 4 }))).toEqual(['seed_team_size']);
    expect(rowsOf('seed_team_size', founded({ members: 4 }))[0]).toMatchObject({ scope: 'school:N', actual: '3' });
  });

  it('cannot be checked for a school without predecessor, partner or group', () => {
    const orphan = founded({}, { district: foundingDistrict({ partnerSchool: null }) });
    expect(rowsOf('seed_team_size', orphan)).toMatchObject([{ scope: 'school:N', notChecked: true }]);
    const sibling = founded({}, { district: foundingDistrict({ partnerSchool: null, predecessor: 'U1' }) });
    expect(brokenRules(sibling)).toEqual([]);
  });

  it('requires nothing of a school that opened long ago or opens in two years', () => {
    for (const openingDate of ['2026-02-28', '2027-09-01']) {
      const old = founded({ members: 9 }, { district: foundingDistrict({ openingDate }) });
      expect(rowsOf('seed_team_size', old)).toMatchObject([{ scope: 'district', holds: true }]);
    }
  });
});
