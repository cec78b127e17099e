import { describe, expect, it } from 'vitest';
import { aMove, brokenRules } from '../../../../test/support/lawful-plan.ts';

describe('another_school', () => {
  it('names a move inside the same school', () => {
    expect(brokenRules({ moves: { 'U1-02': [aMove('U1-02', 'U1', 'U1')] } })).toEqual(['another_school']);
  });
});
