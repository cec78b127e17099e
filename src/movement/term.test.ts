import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../test/support/policy.ts';
import { returns, termMonths, termOf } from './term.ts';

describe('the term of a mode', () => {
  it('is the table’s unless the policy gives another', () => {
    expect(termMonths('support', aPolicy())).toBe(12);
    expect(termMonths('support', aPolicy({ modeTerms: { support: 24 } }))).toBe(24);
    expect(termMonths('support', aPolicy({ modeTerms: { support: null } }))).toBeNull();
  });

  it('begins the day after the reference date and ends on the eve of its anniversary', () => {
    expect(termOf('support', aPolicy())).toEqual({ start: '2026-09-01', end: '2027-08-31' });
    expect(termOf('transfer', aPolicy())).toEqual({ start: '2026-09-01', end: null });
  });

  it('brings back who has a term in a mode that returns', () => {
    expect(returns('rotation', aPolicy())).toBe(true);
    expect(returns('rotation', aPolicy({ modeTerms: { rotation: null } }))).toBe(false);
    expect(returns('competition', aPolicy())).toBe(false);
  });
});
