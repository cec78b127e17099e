import { describe, expect, it } from 'vitest';
import { brokenRules, lawfulDistrict, rowsOf, withTeacher } from '../../../test/support/lawful-plan.ts';
import { aLedger } from '../../../test/support/ledger.ts';
import type { District } from '../../district/district.ts';
import { eligibilityLedger } from '../../eligibility/ledger.ts';
import type { Policy } from '../../policy/policy.ts';

describe('eligible', () => {
  const out = (district: District, policy: Policy) => aLedger(district, policy, { ineligible: ['U1-02'] });
  const short = (district: District, policy: Policy) => aLedger(district, policy, { failOnlyTenure: ['U1-02'] });
  const volunteer = withTeacher(lawfulDistrict(), 'U1-02', { volunteers: true });

  it('names a mover who is not eligible', () => {
    expect(brokenRules({ ledger: out })).toEqual(['eligible']);
    expect(rowsOf('eligible', { ledger: out })[1]).toMatchObject({ scope: 'teacher:U1-02', required: 'eligible' });
  });

  it('lets a volunteer below the tenure go only where the policy does', () => {
    expect(brokenRules({ ledger: short, district: volunteer })).toEqual(['eligible']);
    expect(brokenRules({ ledger: short, district: volunteer, policy: { onlyEligibleMove: false } })).toEqual([]);
  });

  it('lets no teacher below the tenure go who did not volunteer', () => {
    expect(brokenRules({ ledger: short, policy: { onlyEligibleMove: false } })).toEqual(['eligible']);
  });

  it('lets no volunteer go who fails more than the tenure', () => {
    expect(brokenRules({ ledger: out, district: volunteer, policy: { onlyEligibleMove: false } })).toEqual([
      'eligible',
    ]);
  });

  it('says which clauses of the ledger speak against a mover', () => {
    const district = withTeacher(lawfulDistrict(), 'U1-02', { joinedSchool: '2023-09-01', exemption: 'other' });
    const [, row] = rowsOf('eligible', { district, ledger: eligibilityLedger });
    expect(row).toMatchObject({
      scope: 'teacher:U1-02',
      actual: expect.stringMatching(/^fails: .*tenure.*, .*exempt/i),
    });
  });
});
