import { describe, expect, it } from 'vitest';
import { aPlacement, hiring } from '../../../test/support/hires.ts';
import { brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('known_hire', () => {
  it('names who is placed and on no list', () => {
    const stranger = hiring({ moves: { X: [aPlacement('X', 'R1')] } });
    expect(brokenRules(stranger)).toEqual(['known_hire']);
    expect(rowsOf('known_hire', stranger)[1]).toMatchObject({ scope: 'hire:X', actual: 'X is not on the list' });
  });

  it('names a teacher of the roster who is placed as if new', () => {
    expect(brokenRules(hiring({ moves: { 'U1-05': [aPlacement('U1-05', 'R1')] } }))).toEqual(['known_hire']);
  });

  it('has no row in a district without new teachers', () => {
    expect(rowsOf('known_hire')).toEqual([]);
    expect(brokenRules(hiring())).toEqual([]);
  });
});
