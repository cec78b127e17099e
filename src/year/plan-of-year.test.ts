import { describe, expect, it } from 'vitest';
import { planOfYear } from './plan-of-year.ts';

const version = (id: number, part: object = {}) =>
  ({ id, state: 'draft', status: 'optimal', trial: false, parentPlanId: null, ...part }) as const;

describe('the version a school year is about', () => {
  it('is the one under review, also when a newer one was made', () => {
    expect(planOfYear([version(3), version(2, { state: 'in_review' }), version(1)])?.id).toBe(2);
  });

  it('is the newest that was found, whatever ended without a plan since', () => {
    const versions = [
      version(4, { status: 'infeasible' }),
      version(3, { status: 'cancelled' }),
      version(2),
      version(1),
    ];
    expect(planOfYear(versions)?.id).toBe(2);
  });

  it('is the newest that says why there is none, where none was found', () => {
    expect(planOfYear([version(2, { status: 'infeasible' }), version(1, { status: 'infeasible' })])?.id).toBe(2);
    expect(planOfYear([])).toBeUndefined();
  });

  it('is never one that only tries an order', () => {
    expect(planOfYear([version(2, { trial: true }), version(1)])?.id).toBe(1);
    expect(planOfYear([version(1, { trial: true })])).toBeUndefined();
  });
});
