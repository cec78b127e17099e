import { describe, expect, it } from 'vitest';
import { aMove, goalValue, withoutMoves } from '../../../test/support/lawful-plan.ts';

describe('movers', () => {
  it('counts people, not moves', () => {
    expect(goalValue('movers')).toBe(4);
    expect(goalValue('movers', { moves: withoutMoves })).toBe(0);
    const twice = { 'U1-02': [aMove('U1-02', 'U1', 'R1'), aMove('U1-02', 'U1', 'R2')] };
    expect(goalValue('movers', { moves: twice })).toBe(4);
  });
});
