import { describe, expect, it } from 'vitest';
import { brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('max_movers', () => {
  it('names a plan with one mover too many', () => {
    expect(brokenRules({ policy: { maxMovers: 3 } })).toEqual(['max_movers']);
    expect(rowsOf('max_movers', { policy: { maxMovers: 3 } })).toMatchObject([{ required: '<= 3', actual: '4' }]);
  });

  it('holds at the number itself', () => {
    expect(brokenRules({ policy: { maxMovers: 4 } })).toEqual([]);
  });
});
