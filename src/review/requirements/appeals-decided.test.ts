import { describe, expect, it } from 'vitest';
import { theFacts } from '../../../test/support/review.ts';
import { appealsDecided } from './appeals-decided.ts';

describe('the appeals', () => {
  it('are decided before the plan is', () => {
    expect(appealsDecided.missing(theFacts({ openAppeals: 3 }))).toEqual({ appeals: 3 });
  });

  it('may all be decided, or none raised', () => {
    for (const facts of [{ openAppeals: 0 }]) expect(appealsDecided.missing(theFacts(facts))).toBeNull();
  });
});
