import { describe, expect, it } from 'vitest';
import { defaultPolicy, parsePolicy, policyDocument } from '../schema.ts';
import { poolPurposes } from '../staffing-terms.ts';

const pool = { total: 12, start: '2026-09-01', end: '2029-08-31' };
const parsed = (post_pool: unknown) => parsePolicy({ post_pool });
const refused = (post_pool: unknown): readonly (string | null)[] => {
  const read = parsed(post_pool);
  return read.ok ? [] : read.faults.map(({ column }) => column);
};

describe('the post pool', () => {
  it('is none by default', () => {
    expect(defaultPolicy.postPool).toBeNull();
  });

  it('serves every purpose unless some are named, in the order named', () => {
    const all = parsed(pool);
    expect(all.ok && all.value.postPool?.purposes.map(({ purpose }) => purpose)).toEqual([...poolPurposes]);
    const some = parsed({ ...pool, purposes: [{ purpose: 'leave_cover', number: 3 }, { purpose: 'new_school' }] });
    expect(some.ok && some.value.postPool?.purposes).toEqual([
      { purpose: 'leave_cover', number: 3 },
      { purpose: 'new_school', number: null },
    ]);
    const again = some.ok ? parsePolicy(policyDocument(some.value)) : some;
    expect(again).toEqual(some);
  });

  it('has a start and an end, the end after the start: no loan is without them', () => {
    expect(refused({ total: 12, start: '2026-09-01' })).toEqual(['post_pool.end']);
    expect(refused({ ...pool, end: '2026-09-01' })).toEqual(['post_pool']);
    expect(refused({ ...pool, end: 'later' })).toEqual(['post_pool.end']);
  });

  it('refuses a purpose twice, an unknown one and a number below 0', () => {
    const purposes = (...list: readonly object[]) => refused({ ...pool, purposes: list });
    expect(purposes({ purpose: 'new_school' }, { purpose: 'new_school' })).toEqual(['post_pool.purposes']);
    expect(purposes({ purpose: 'friends' })).toEqual(['post_pool.purposes.0.purpose']);
    expect(purposes({ purpose: 'new_school', number: -1 })).toEqual(['post_pool.purposes.0.number']);
    expect(purposes()).toEqual(['post_pool.purposes']);
  });
});
