import { describe, expect, it } from 'vitest';
import { aMove, brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('known_teacher', () => {
  const stranger = { moves: { 'U1-02': [aMove('X-99', 'U1', 'R2')] } };

  it('names a move of a person missing from the roster', () => {
    expect(brokenRules(stranger)).toEqual(['known_teacher']);
    expect(rowsOf('known_teacher', stranger)[1]).toMatchObject({
      scope: 'teacher:X-99',
      actual: 'X-99 is not on the roster',
      holds: false,
    });
  });
});
