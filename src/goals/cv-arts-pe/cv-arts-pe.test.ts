import { describe, expect, it } from 'vitest';
import { aMove, goalValue } from '../../../test/support/lawful-plan.ts';

describe('cv_arts_pe', () => {
  it('is 0 without teachers of PE or arts', () => {
    expect(goalValue('cv_arts_pe')).toBe(0);
  });

  it('keeps today’s mean when a teacher of another subject takes a music post', () => {
    // The mean stays 0, so the one school's term is (800 · 1)² · 0.09765625.
    const moves = { 'U1-02': [aMove('U1-02', 'U1', 'R2', { subject: 'music' })] };
    expect(goalValue('cv_arts_pe', { moves })).toBe(62_500);
  });
});
