import { describe, expect, it } from 'vitest';
import { brokenRules, lawfulDistrict, rowsOf, withTeacher } from '../../../test/support/lawful-plan.ts';
import type { District } from '../../district/district.ts';
import { eligibilityLedger } from '../../eligibility/ledger.ts';

const policy = { graduatingRotationRate: { numerator: 3, denominator: 10 } };
const graduating = (...ids: readonly string[]): District =>
  ids.reduce((district, id) => withTeacher(district, id, { graduatingClass: true }), lawfulDistrict());

describe('graduating_quota', () => {
  it('refuses a plan in which too few of the graduating classes’ teachers rotate', () => {
    const district = graduating('U1-03', 'U1-04', 'U1-05');
    expect(brokenRules({ policy, district })).toEqual(['graduating_quota']);
    expect(rowsOf('graduating_quota', { policy, district })).toEqual([
      expect.objectContaining({ required: '10 x graduating-class movers >= 9', actual: '0 of 3, margin -1' }),
    ]);
  });

  it('is an exact test: one of three is enough, one of four is not', () => {
    expect(brokenRules({ policy, district: graduating('U1-01', 'U1-04', 'U1-05') })).toEqual([]);
    expect(brokenRules({ policy, district: graduating('U1-01', 'U1-04', 'U1-05', 'U1-06') })).toEqual([
      'graduating_quota',
    ]);
  });

  it('does not count who is not eligible', () => {
    const district = withTeacher(graduating('U1-03'), 'U1-03', { exemption: 'illness' });
    expect(rowsOf('graduating_quota', { policy, district, ledger: eligibilityLedger })).toEqual([
      expect.objectContaining({ holds: true, actual: '0 of 0' }),
    ]);
  });

  it('is not checked without the column, and absent when the policy sets no rate', () => {
    expect(rowsOf('graduating_quota', { policy })).toEqual([expect.objectContaining({ notChecked: true })]);
    expect(rowsOf('graduating_quota', { district: graduating('U1-03') })).toEqual([]);
  });
});
