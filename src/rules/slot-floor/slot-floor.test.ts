import { describe, expect, it } from 'vitest';
import { brokenRules, lawfulDistrict, rowsOf, withPost } from '../../../test/support/lawful-plan.ts';

describe('slot_floor', () => {
  const u1 = (given: Parameters<typeof withPost>[3]) => withPost(lawfulDistrict(), 'U1', 'chinese', given);

  it('names a slot that falls below what is required', () => {
    const district = u1({ required: 7 });
    expect(brokenRules({ district })).toEqual(['slot_floor']);
    expect(rowsOf('slot_floor', { district })[1]).toMatchObject({
      scope: 'slot:U1/primary/chinese',
      required: '>= 7 (asked 7, today 8)',
      actual: '6',
    });
  });

  it('names a slot that has a vacancy today and loses another teacher', () => {
    expect(brokenRules({ district: u1({ required: 9 }) })).toEqual(['slot_floor']);
  });

  it('looks at the minimum alone where the policy says so', () => {
    const policy = { subjectFloor: 'min' } as const;
    expect(brokenRules({ policy, district: u1({ required: 9, min: 6 }) })).toEqual([]);
    expect(brokenRules({ policy, district: u1({ required: 9, min: 7 }) })).toEqual(['slot_floor']);
    expect(brokenRules({ policy, district: u1({ required: 9 }) })).toEqual([]);
  });

  it('is absent when the policy sets none', () => {
    expect(rowsOf('slot_floor', { policy: { subjectFloor: 'none' }, district: u1({ required: 9 }) })).toEqual([]);
  });
});
