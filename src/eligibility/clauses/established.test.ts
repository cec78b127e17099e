import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/support/clause.ts';
import { established } from './established.ts';

describe('the clause established', () => {
  it('passes and fails by its cell, and shows it', () => {
    expect(judged(established, { established: true })).toEqual({
      passes: true,
      words: 'on an established post',
      cells: { established: 'yes' },
    });
    const out = judged(established, { established: false });
    expect(out).toMatchObject({ passes: false, cells: { established: 'no' } });
    expect(out.words).toMatch(/^not /);
  });
});
