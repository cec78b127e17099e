import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aTeacher } from '../../../test/support/district.ts';

describe('the end of an exemption', () => {
  it('ignores an exemption end without a reason, with a warning', () => {
    const teachers = [
      aTeacher({ id: 'T1', schoolId: 'S1', exemptionUntil: '2027-01-31' }),
      aTeacher({ id: 'T2', schoolId: 'S2', exemption: 'illness', exemptionUntil: '2027-01-31' }),
    ];
    expect(faultLinesOf({ teachers })).toEqual(['warning teachers:2:exemption_until assumed.no_exemption']);
  });
});
