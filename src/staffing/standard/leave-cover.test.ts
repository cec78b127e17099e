import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../../test/support/policy.ts';
import { leaveCover } from './leave-cover.ts';

describe('posts for long leave', () => {
  it('are a share of the standard, rounded down', () => {
    const policy = aPolicy({ leaveCoverShare: { numerator: 1, denominator: 20 } });
    expect([19, 20, 39, 40].map((staff) => leaveCover(staff, policy)?.posts)).toEqual([0, 1, 1, 2]);
  });

  it('are not counted by default', () => {
    expect(leaveCover(100, aPolicy())).toBeNull();
  });
});
