import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/support/clause.ts';
import { tenure } from './tenure.ts';

const head = { role: 'principal', joinedSchool: '2008-09-01' } as const;

describe('the tenure of heads', () => {
  it('counts years at the school, as principal and deputy together, by default', () => {
    expect(judged(tenure, { ...head, headSince: '2024-09-01' })).toMatchObject({
      passes: true,
      cells: { joined_school: '2008-09-01' },
    });
  });

  it('counts from the present office under that policy', () => {
    const policy = { headTenure: 'post' } as const;
    expect(judged(tenure, { ...head, headSince: '2020-09-01' }, { policy })).toEqual({
      passes: true,
      words: 'in office 2020-09-01 to 2026-08-31 = 72 months >= 72',
      cells: { head_since: '2020-09-01' },
    });
    expect(judged(tenure, { ...head, headSince: '2020-10-01' }, { policy }).passes).toBe(false);
    expect(judged(tenure, head, { policy })).toMatchObject({
      passes: false,
      words: 'the beginning of the present office is not on record',
    });
  });

  it('has served two terms as well as six years', () => {
    const policy = { headTerms: 2 };
    const young = { ...head, joinedSchool: '2022-09-01' } as const;
    expect(judged(tenure, { ...young, headTerms: 2 }, { policy })).toMatchObject({
      passes: true,
      words: '2 terms served at the school >= 2',
    });
    expect(judged(tenure, { ...young, headTerms: 1 }, { policy }).passes).toBe(false);
    expect(judged(tenure, { ...head, headTerms: 0 }, { policy }).passes).toBe(true);
  });

  it('leaves teachers to their own years', () => {
    expect(judged(tenure, { joinedSchool: '2008-09-01' }, { policy: { headTenure: 'post' } }).passes).toBe(true);
  });
});
