import { describe, expect, it } from 'vitest';
import { aPlacement, hiring, hiringDistrict } from '../../../test/support/hires.ts';
import { brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('new_hire_share', () => {
  // R1 has 5 holders today, 2 arrive on rotation, 1 is new: 8 after the plan.
  const oneInSeven = hiring({ policy: { newHireShareCap: { numerator: 1, denominator: 9 } }, moves: { N2: null } });

  it('names a school where the share is too large', () => {
    const admitted = { ...oneInSeven, policy: { ...oneInSeven.policy, unplacedHires: 'admit' as const } };
    expect(brokenRules(admitted)).toEqual(['new_hire_share']);
    expect(rowsOf('new_hire_share', admitted)[1]).toMatchObject({
      scope: 'school:R1',
      required: '<= 1/9 of 8',
      actual: '1 new teacher',
    });
  });

  it('is a test in integers: one of eight is an eighth', () => {
    expect(brokenRules(hiring({ policy: { newHireShareCap: { numerator: 1, denominator: 7 } } }))).toEqual([]);
    const eighth = { numerator: 1, denominator: 8 };
    const both = { N1: [aPlacement('N1', 'R1')], N2: null };
    expect(brokenRules(hiring({ policy: { newHireShareCap: eighth, unplacedHires: 'admit' }, moves: both }))).toEqual(
      [],
    );
  });

  it('is absent without a cap or without new teachers', () => {
    expect(rowsOf('new_hire_share', hiring({ policy: { newHireShareCap: null } }))).toEqual([]);
    expect(rowsOf('new_hire_share', { district: { ...hiringDistrict(), hires: [] } })).toEqual([]);
  });
});
