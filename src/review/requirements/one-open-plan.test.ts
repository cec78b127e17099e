import { describe, expect, it } from 'vitest';
import { theFacts } from '../../../test/support/review.ts';
import { oneOpenPlan } from './one-open-plan.ts';

describe('one plan at a time', () => {
  it('is asked about: the other one is named', () => {
    expect(oneOpenPlan.missing(theFacts({ otherOpenPlan: 'Version 3' }))).toEqual({ plan: 'Version 3' });
  });

  it('is asked about where no other is open', () => {
    for (const facts of [{ otherOpenPlan: null }]) expect(oneOpenPlan.missing(theFacts(facts))).toBeNull();
  });
});
