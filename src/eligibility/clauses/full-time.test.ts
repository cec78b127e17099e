import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/support/clause.ts';
import { fullTime } from './full-time.ts';

describe('the clause full_time', () => {
  it('passes and fails by its cell, and shows it', () => {
    expect(judged(fullTime, { fullTime: true })).toEqual({
      passes: true,
      words: 'full-time teacher',
      cells: { full_time: 'yes' },
    });
    const out = judged(fullTime, { fullTime: false });
    expect(out).toMatchObject({ passes: false, cells: { full_time: 'no' } });
    expect(out.words).toMatch(/^not /);
  });
});
