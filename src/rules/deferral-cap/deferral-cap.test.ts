import { describe, expect, it } from 'vitest';
import { brokenRules, lawfulDistrict, rowsOf, withTeacher } from '../../../test/support/lawful-plan.ts';
import type { District } from '../../district/district.ts';

const policy = { deferralCap: { numerator: 1, denominator: 20 } };
const deferred = (ids: readonly string[], until: string | null = null): District =>
  ids.reduce(
    (district, id) => withTeacher(district, id, { exemption: 'deferral', exemptionUntil: until }),
    lawfulDistrict(),
  );

describe('deferral_cap', () => {
  it('refuses a second deferral at a school of nine eligible, and names the school', () => {
    const district = deferred(['U1-03', 'U1-04']);
    expect(brokenRules({ policy, district })).toEqual(['deferral_cap']);
    expect(rowsOf('deferral_cap', { policy, district })[1]).toMatchObject({
      scope: 'school:U1',
      required: 'deferred <= 1 (of 9 eligible)',
      actual: '2 deferred',
    });
  });

  it('allows one at any school, and as many as the share gives', () => {
    expect(brokenRules({ policy, district: deferred(['U1-03', 'U2-03']) })).toEqual([]);
    const quarter = { deferralCap: { numerator: 1, denominator: 4 } };
    expect(brokenRules({ policy: quarter, district: deferred(['U1-03', 'U1-04']) })).toEqual([]);
  });

  it('does not count a deferral that has run out', () => {
    expect(brokenRules({ policy, district: deferred(['U1-03', 'U1-04'], '2026-08-30') })).toEqual([]);
  });

  it('is absent when the policy sets none', () => {
    expect(rowsOf('deferral_cap', { district: deferred(['U1-03', 'U1-04']) })).toEqual([]);
  });
});
