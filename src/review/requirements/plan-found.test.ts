import { describe, expect, it } from 'vitest';
import { theFacts } from '../../../test/support/review.ts';
import { planFound } from './plan-found.ts';

describe('a plan that was found', () => {
  it('is missing where none exists or the solve was cancelled', () => {
    expect(planFound.missing(theFacts({ status: 'infeasible' }))).toEqual({ status: 'infeasible' });
  });

  it('may be the best when the time ran out', () => {
    for (const facts of [{ status: 'feasible' } as const, { status: 'optimal' } as const])
      expect(planFound.missing(theFacts(facts))).toBeNull();
  });
});
