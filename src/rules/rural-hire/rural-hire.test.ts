import { describe, expect, it } from 'vitest';
import { aPlacement, hiring, hiringDistrict } from '../../../test/support/hires.ts';
import { brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('rural_hire', () => {
  const intoTown = hiring({
    district: hiringDistrict({ N1: { hireType: 'special_post' } }),
    moves: { N1: [aPlacement('N1', 'U1')] },
  });

  it('names a special-post teacher in town', () => {
    expect(brokenRules(intoTown)).toEqual(['rural_hire']);
    expect(rowsOf('rural_hire', intoTown)[1]).toMatchObject({ scope: 'hire:N1', actual: 'U1 (urban)' });
  });

  it('binds the types the policy names', () => {
    expect(brokenRules({ ...intoTown, policy: { ruralHireTypes: [] } })).toEqual([]);
    const recruits = { ...hiring({ moves: { N1: [aPlacement('N1', 'U1')] } }) };
    expect(brokenRules(recruits)).toEqual([]);
    expect(brokenRules({ ...recruits, policy: { ruralHireTypes: ['recruit'] } })).toEqual(['rural_hire']);
  });
});
