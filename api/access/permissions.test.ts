import { describe, expect, it } from 'vitest';
import { roles } from '../http/contract/role.ts';
import { actions, inScope, isAction, isScope, permitted, reachOf } from './permissions.ts';

const allowed = (role: (typeof roles)[number]): readonly string[] =>
  actions.filter((action) => reachOf(role, action) !== null);

describe('the table of permissions', () => {
  it('names every action resource.verb and grants it to at least one role', () => {
    expect(actions.length).toBeGreaterThan(40);
    for (const action of actions) {
      expect(action).toMatch(/^[a-z]+[.][a-z_]+$/);
      expect(
        roles.some((role) => reachOf(role, action) !== null),
        action,
      ).toBe(true);
    }
    expect(isAction('toString')).toBe(false);
  });

  it('lets an auditor and a leader read, and an auditor change nothing but the own session', () => {
    const changing = allowed('auditor').filter((action) => !/[.](read|export)$/.test(action));
    expect(changing).toEqual(['session.switch', 'session.password', 'tokens.create', 'tokens.revoke']);
  });

  it('hides the persons of a roster from an administrator', () => {
    for (const action of ['datasets.read', 'ledger.read', 'transfers.read', 'plans.read', 'events.read'] as const)
      expect(reachOf('administrator', action), action).toBeNull();
  });

  it('shows only sums to a province', () => {
    expect(allowed('province').filter((action) => !/^(session|tokens)[.]/.test(action))).toEqual([
      'districts.read',
      'calendar.read',
      'policies.read',
      'rollup.read',
    ]);
  });

  it('shows health and family reasons only to roles that decide on them', () => {
    const deciders = roles.filter((role) =>
      (['reviews.decide', 'appeals.decide'] as const).some((action) => reachOf(role, action) !== null),
    );
    expect(roles.filter((role) => reachOf(role, 'reasons.read_sensitive') !== null)).toEqual(deciders);
  });

  it('limits a principal to the own school and a teacher to the own person', () => {
    for (const action of actions) {
      const principal = reachOf('principal', action);
      if (/^(ledger|plans|transfers|reviews|appeals|documents|files|cards)[.]/.test(action))
        expect([null, 'school'], action).toContain(principal);
      if (/^(ledger|transfers|appeals|cards)[.]/.test(action))
        expect([null, 'self'], action).toContain(reachOf('teacher', action));
    }
  });
});

describe('the scopes of a credential', () => {
  it('cover an action by name, by resource or by the scope for all actions', () => {
    expect(inScope(['plans.read'], 'plans.read')).toBe(true);
    expect(inScope(['plans.*'], 'plans.create')).toBe(true);
    expect(inScope(['*'], 'plans.create')).toBe(true);
    expect(inScope(['plans.read', 'plan.*', 'p.*', ''], 'plans.create')).toBe(false);
    expect(inScope([], 'plans.read')).toBe(false);
  });

  it('narrow the permissions of the role and never widen them', () => {
    expect(permitted({ role: 'auditor', scopes: ['*'] }, 'plans.create')).toBeNull();
    expect(permitted({ role: 'auditor', scopes: ['plans.*'] }, 'plans.read')).toBe('district');
    expect(permitted({ role: 'auditor', scopes: ['plans.*'] }, 'ledger.read')).toBeNull();
  });

  it('gives every scope at least one action', () => {
    expect(['*', 'plans.*', 'plans.read'].filter(isScope)).toHaveLength(3);
    expect(['', 'plan.*', 'plans', 'plans.fly', '**'].filter(isScope)).toEqual([]);
  });
});
