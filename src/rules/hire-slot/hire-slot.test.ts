import { describe, expect, it } from 'vitest';
import { aPlacement, hiring, hiringDistrict } from '../../../test/support/hires.ts';
import { brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('hire_slot', () => {
  it('names a placement where there is no slot', () => {
    const nowhere = hiring({
      district: hiringDistrict({ N1: { alsoQualified: [{ stage: 'primary', subject: 'pe' }] } }),
      policy: { unplacedHires: 'admit' },
      moves: { N1: [aPlacement('N1', 'R1', { subject: 'pe' })] },
    });
    expect(brokenRules(nowhere)).toEqual(['hire_slot']);
    expect(rowsOf('hire_slot', nowhere)[1]).toMatchObject({ scope: 'hire:N1', actual: 'R1 has no slot primary PE' });
  });

  it('names a school that is not the district’s', () => {
    expect(brokenRules(hiring({ moves: { N1: [aPlacement('N1', 'X')] } }))).toEqual(['hire_slot']);
  });
});
