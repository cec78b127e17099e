import { describe, expect, it } from 'vitest';
import { aPlacement, hiring, hiringDistrict } from '../../../test/support/hires.ts';
import { brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('hire_qualified', () => {
  const musician = hiring({ district: hiringDistrict({ N1: { subject: 'music' } }) });

  it('names who may not teach the subject', () => {
    expect(brokenRules(musician)).toEqual(['hire_qualified']);
    expect(rowsOf('hire_qualified', musician)[1]).toMatchObject({
      scope: 'hire:N1',
      required: 'qualified for primary Chinese',
    });
  });

  it('accepts a junior certificate for primary under that policy, and further listed subjects', () => {
    const junior = { district: hiringDistrict({ N1: { stage: 'junior' } }) };
    expect(brokenRules(hiring(junior))).toEqual(['hire_qualified']);
    expect(brokenRules(hiring({ ...junior, policy: { crossStage: 'certificate' } }))).toEqual([]);
    const also = { subject: 'music', alsoQualified: [{ stage: 'primary', subject: 'chinese' }] } as const;
    expect(brokenRules(hiring({ district: hiringDistrict({ N1: also }) }))).toEqual([]);
  });

  it('lets no new teacher begin as a head', () => {
    const head = hiring({
      district: hiringDistrict({ N1: { subject: 'principal' } }),
      moves: { N1: [aPlacement('N1', 'R2', { subject: 'principal' })] },
    });
    expect(brokenRules(head)).toEqual(['hire_qualified']);
  });
});
