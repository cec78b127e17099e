import { describe, expect, it } from 'vitest';
import { aMove, brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('one_place', () => {
  const twice = { moves: { 'U1-02': [aMove('U1-02', 'U1', 'R1'), aMove('U1-02', 'U1', 'R2')] } };

  it('names a teacher who goes to two places', () => {
    expect(brokenRules(twice)).toEqual(['one_place']);
    expect(rowsOf('one_place', twice).map((row) => row.scope)).toEqual(['district', 'teacher:U1-02']);
  });
});
