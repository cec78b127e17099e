import { describe, expect, it } from 'vitest';
import { aMove, brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('at_their_school', () => {
  const elsewhere = { moves: { 'U1-02': [aMove('U1-02', 'U2', 'R2')] } };

  it('names a move that starts where the teacher is not', () => {
    expect(brokenRules(elsewhere)).toEqual(['at_their_school']);
    expect(rowsOf('at_their_school', elsewhere)[1]).toMatchObject({
      scope: 'teacher:U1-02',
      required: 'from U1',
      actual: 'the plan says from U2',
    });
  });
});
