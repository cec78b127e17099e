import { describe, expect, it } from 'vitest';
import { brokenRules, lawfulDistrict, rowsOf, withSchool } from '../../../test/support/lawful-plan.ts';

describe('school_outflow', () => {
  it('names a school that sends more than its own maximum', () => {
    const district = withSchool(lawfulDistrict(), 'U1', { maxOut: 1 });
    expect(brokenRules({ district })).toEqual(['school_outflow']);
    expect(rowsOf('school_outflow', { district })[1]).toMatchObject({
      scope: 'school:U1',
      required: '<= 1 (staff 9)',
      actual: '2',
    });
  });

  it('names schools that send more than the share of their staff, rounded down', () => {
    // 9 holders: a fifth is 1.8, so 1 may leave.
    const policy = { maxOutSharePerSchool: { numerator: 1, denominator: 5 } };
    expect(brokenRules({ policy })).toEqual(['school_outflow']);
    expect(rowsOf('school_outflow', { policy }).map((row) => row.scope)).toEqual([
      'district',
      'school:U1',
      'school:U2',
    ]);
  });

  it('lets every school send the least number where its share is smaller, its own maximum aside', () => {
    // 9 holders: 15 % are 1.35, so that the share alone lets one go.
    const share = { numerator: 3, denominator: 20 };
    const policy = { maxOutSharePerSchool: share, maxOutLeast: 2 };
    expect(brokenRules({ policy })).toEqual([]);
    expect(brokenRules({ policy: { ...policy, maxOutLeast: 1 } })).toEqual(['school_outflow']);
    const district = withSchool(lawfulDistrict(), 'U1', { maxOut: 1 });
    expect(rowsOf('school_outflow', { policy, district })[1]).toMatchObject({ scope: 'school:U1', actual: '2' });
  });

  it('sets no limit without a share, whatever the least number is', () => {
    expect(brokenRules({ policy: { maxOutSharePerSchool: null, maxOutLeast: 1 } })).toEqual([]);
  });

  it('lets a school’s own maximum win over the share', () => {
    const policy = { maxOutSharePerSchool: { numerator: 0, denominator: 1 } };
    const district = withSchool(withSchool(lawfulDistrict(), 'U1', { maxOut: 2 }), 'U2', { maxOut: 2 });
    expect(brokenRules({ policy, district })).toEqual([]);
  });
});
