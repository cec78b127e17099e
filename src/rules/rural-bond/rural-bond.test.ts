import { describe, expect, it } from 'vitest';
import { aPlacement, hiring, hiringDistrict } from '../../../test/support/hires.ts';
import { brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('rural_bond', () => {
  const inTown = (bondMonths: number | null, fundedRuralMonths: number | null) => ({
    ...hiring({
      district: hiringDistrict({ N1: { hireType: 'funded', bondMonths } }),
      moves: { N1: [aPlacement('N1', 'U1')] },
    }),
    policy: { fundedRuralMonths },
  });

  it('names a funded teacher in town whose bond leaves too little for the countryside', () => {
    expect(brokenRules(inTown(72, 60))).toEqual([]);
    expect(brokenRules(inTown(72, 61))).toEqual(['rural_bond']);
    expect(rowsOf('rural_bond', inTown(40, 36))[1]).toMatchObject({
      scope: 'hire:N1',
      required: '36 of 40 months of the bond at rural schools',
      actual: 'U1 (urban), 28 months left after a year',
      holds: false,
    });
  });

  it('takes the policy’s bond where the dataset gives none', () => {
    expect(brokenRules(inTown(null, 60))).toEqual([]);
    expect(brokenRules(inTown(null, 61))).toEqual(['rural_bond']);
  });

  it('is not checked without a bond, and absent when the policy sets no months', () => {
    expect(rowsOf('rural_bond', inTown(0, 36))).toMatchObject([{ holds: true }, { notChecked: true }]);
    expect(rowsOf('rural_bond', inTown(12, null))).toEqual([]);
  });

  it('is held at a rural school', () => {
    const district = hiringDistrict({ N1: { hireType: 'funded', bondMonths: 36 } });
    expect(brokenRules({ ...hiring({ district }), policy: { fundedRuralMonths: 36 } })).toEqual([]);
  });
});
