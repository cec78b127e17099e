import { describe, expect, it } from 'vitest';
import { brokenRules, lawfulDistrict, rowsOf, withPost } from '../../../test/support/lawful-plan.ts';

describe('slot_ceiling', () => {
  const r1 = (given: Parameters<typeof withPost>[3]) => withPost(lawfulDistrict(), 'R1', 'chinese', given);

  it('names a slot that rises above its maximum', () => {
    const district = r1({ max: 5 });
    expect(brokenRules({ district })).toEqual(['slot_ceiling']);
    expect(rowsOf('slot_ceiling', { district })[1]).toMatchObject({
      scope: 'slot:R1/primary/chinese',
      required: '<= 5 (maximum 5, today 4)',
      actual: '6',
    });
  });

  it('takes the required posts for the maximum where none is given', () => {
    expect(brokenRules({ district: r1({ required: 6, max: null }) })).toEqual([]);
    expect(brokenRules({ district: r1({ required: 5, max: null }) })).toEqual(['slot_ceiling']);
  });

  it('is absent when the policy sets none', () => {
    expect(rowsOf('slot_ceiling', { policy: { subjectCeiling: 'none' }, district: r1({ max: 5 }) })).toEqual([]);
  });
});
