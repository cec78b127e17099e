import { describe, expect, it } from 'vitest';
import { aDay } from '../../../test/support/review.ts';
import { inForce } from './decided-order.ts';

describe('an order', () => {
  it('is in force to the end of its last day, or until lifted', () => {
    expect(inForce({ expires: aDay('2026-08-31') }, aDay('2026-08-31'))).toBe(true);
    expect(inForce({ expires: aDay('2026-08-30') }, aDay('2026-08-31'))).toBe(false);
    expect(inForce({ expires: null }, aDay('2099-08-31'))).toBe(true);
  });
});
