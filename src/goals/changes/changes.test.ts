import { describe, expect, it } from 'vitest';
import { aMove, goalValue } from '../../../test/support/lawful-plan.ts';

describe('changes', () => {
  it('counts the teachers whose school differs, staying counted as a school', () => {
    const previous = [aMove('U1-01', 'U1', 'R1'), aMove('U1-02', 'U1', 'R1'), aMove('U2-05', 'U2', 'R2')];
    // U1-02 goes elsewhere, U2-05 stays now, U2-01 and U2-02 stayed before.
    expect(goalValue('changes', { previous })).toBe(4);
  });

  it('counts every mover against a plan without moves', () => {
    expect(goalValue('changes', { previous: [] })).toBe(4);
  });

  it('is 0 where there is no previous plan', () => {
    expect(goalValue('changes', { previous: null })).toBe(0);
  });

  it('does not mind another slot at the same school, nor who left the roster', () => {
    const previous = [aMove('U1-02', 'U1', 'R2', { subject: 'music' }), aMove('X-99', 'U1', 'R1')];
    expect(goalValue('changes', { previous })).toBe(3);
  });
});
