import { describe, expect, it } from 'vitest';
import { theFacts } from '../../../test/support/review.ts';
import { ordersIncluded } from './orders-included.ts';

describe('the orders in force', () => {
  it('are missing where one was given or lifted since', () => {
    expect(ordersIncluded.missing(theFacts({ ordersNotInPlan: 1 }))).toEqual({ orders: 1 });
  });

  it('are those the plan was made with', () => {
    for (const facts of [{ ordersNotInPlan: 0 }]) expect(ordersIncluded.missing(theFacts(facts))).toBeNull();
  });
});
