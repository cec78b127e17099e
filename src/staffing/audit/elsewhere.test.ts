import { describe, expect, it } from 'vitest';
import { auditedDistrict, auditLines } from '../../../test/support/audit.ts';

const other = { schoolId: 'C', personnelSchoolId: 'S' };

describe('posts of one school used at another', () => {
  it('are reported without a term', () => {
    expect(auditLines('elsewhere', auditedDistrict({}, [other]))).toEqual(['school:S notice']);
  });

  it('are in order while a term runs', () => {
    expect(auditLines('elsewhere', auditedDistrict({}, [{ ...other, termMode: 'support' }]))).toEqual([
      'district holds',
    ]);
  });
});
