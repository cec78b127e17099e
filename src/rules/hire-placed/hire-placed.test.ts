import { describe, expect, it } from 'vitest';
import { aPlacement, hiring } from '../../../test/support/hires.ts';
import { brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('hire_placed', () => {
  it('names who is left without a post', () => {
    expect(brokenRules(hiring({ moves: { N2: null } }))).toEqual(['hire_placed']);
    expect(rowsOf('hire_placed', hiring({ moves: { N2: null } }))).toMatchObject([
      { scope: 'district', actual: '1 of 2 new teachers' },
      { scope: 'hire:N2', required: '1 to 1 place', actual: '0 places' },
    ]);
  });

  it('allows an unplaced teacher where the policy admits it', () => {
    expect(brokenRules(hiring({ moves: { N2: null }, policy: { unplacedHires: 'admit' } }))).toEqual([]);
  });

  it('names who is placed twice, whatever the policy', () => {
    const twice = { N1: [aPlacement('N1', 'R1'), aPlacement('N1', 'R2')] };
    expect(brokenRules(hiring({ moves: twice }))).toEqual(['hire_placed']);
    expect(brokenRules(hiring({ moves: twice, policy: { unplacedHires: 'admit' } }))).toEqual(['hire_placed']);
  });
});
