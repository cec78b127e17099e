import { describe, expect, it } from 'vitest';
import { auditedDistrict, auditLines } from '../../../test/support/audit.ts';
import { aDistrict, aSchool } from '../../../test/support/district.ts';

describe('posts taken by people who do not teach', () => {
  it('are against the rule above the share: one of twenty at primary', () => {
    expect(auditLines('support_posts', auditedDistrict({ supportStaff: 2 }))).toEqual(['school:S broken']);
    expect(auditLines('support_posts', auditedDistrict({ supportStaff: 1 }))).toEqual(['district holds']);
  });

  it('are not checked when their number is missing', () => {
    expect(auditLines('support_posts', aDistrict({ schools: [aSchool({ id: 'S' })] }))).toEqual([
      'district not_checked',
    ]);
  });
});
