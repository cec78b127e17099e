import { describe, expect, it } from 'vitest';
import { auditedDistrict, auditLines } from '../../../test/support/audit.ts';

const away = (given: object) => auditLines('borrowed', auditedDistrict({}, [{ onDuty: false, ...given }]));

describe('teachers borrowed out', () => {
  it('are reported with their months, and against the rule beyond the policy’s', () => {
    expect(away({ borrowedTo: '区委办', borrowedSince: '2025-09-01' })).toEqual(['teacher:X0 notice']);
    expect(away({ borrowedTo: '区委办', borrowedSince: '2025-08-01' })).toEqual(['teacher:X0 broken']);
  });

  it('are not checked where the beginning is not given', () => {
    expect(away({ borrowedTo: '区委办' })).toEqual(['teacher:X0 not_checked']);
  });

  it('may be among those off duty without a reason, but not among those exempt', () => {
    expect(away({})).toEqual(['school:S not_checked']);
    expect(away({ exemption: 'illness' })).toEqual(['district holds']);
  });
});
