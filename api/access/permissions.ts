import type { Role } from '../http/contract/role.ts';
import { type ActionName, actionNames, type Scope, scopeNames } from '../http/contract/scope.ts';

/**
 * How far a permission reaches: every district, the own one, the own school's rows, or the own person's.
 * `province` is every district without a single person's data.
 */
export type Reach = 'every' | 'province' | 'district' | 'school' | 'self';

type Grants = Readonly<Partial<Record<Role, Reach>>>;

/** All but teachers, who come by a link to their card. */
const accountHolders = {
  personnel_officer: 'self',
  principal: 'self',
  leader: 'self',
  auditor: 'self',
  province: 'self',
  administrator: 'self',
} as const satisfies Grants;
const everybody = { ...accountHolders, teacher: 'self' } as const satisfies Grants;
const officer = { personnel_officer: 'district' } as const satisfies Grants;
const leader = { leader: 'district' } as const satisfies Grants;
const administrator = { administrator: 'every' } as const satisfies Grants;
/** Those who see the whole district: who makes the plan, who signs it, who examines it. */
const bureau = { ...officer, ...leader, auditor: 'district' } as const satisfies Grants;
const bureauAndSchools = { ...bureau, principal: 'school' } as const satisfies Grants;
const wholeDistrict = { ...bureau, principal: 'district', teacher: 'district' } as const satisfies Grants;

/**
 * The one table of permissions. Every route names one of these actions; an action that is missing here is denied.
 * An administrator keeps accounts and settings and sees no roster; a province sees sums and no person.
 */
export const permissions = {
  'session.read': everybody,
  'session.switch': everybody,
  'session.password': everybody,
  'tokens.read': accountHolders,
  'tokens.create': accountHolders,
  'tokens.revoke': accountHolders,

  'accounts.read': administrator,
  'accounts.create': administrator,
  'accounts.update': administrator,
  'accounts.reset': administrator,
  'districts.read': { ...administrator, province: 'province', ...wholeDistrict },
  'districts.create': administrator,
  'districts.update': administrator,
  'settings.read': administrator,
  'settings.update': administrator,
  'calendar.read': { ...wholeDistrict, ...administrator, province: 'province' },
  'calendar.update': officer,
  'calendar.withdraw': officer,
  'metrics.read': administrator,

  'samples.read': officer,
  'datasets.import': officer,
  'datasets.withdraw': officer,
  'datasets.correct': officer,
  /** The rows of an upload as it was given: of those who may import. */
  'uploads.read': officer,
  'headings.read': bureau,
  'headings.update': officer,
  'search.read': bureauAndSchools,
  'datasets.read': bureau,
  'posts.read': bureau,
  'ledger.read': bureauAndSchools,
  /** Health and family: those who decide on an objection or on an appeal. */
  'reasons.read_sensitive': { ...officer, ...leader },
  /** The words and files of what the own school or the own person raised. */
  'reasons.read_own': { personnel_officer: 'self', principal: 'school', teacher: 'self' },
  'persons.export': officer,
  'persons.erase': officer,
  'policies.read': { ...wholeDistrict, province: 'province' },
  'policies.create': officer,

  'plans.create': officer,
  'plans.cancel': officer,
  'plans.stop': officer,
  'plans.read': bureauAndSchools,
  'scenarios.read': bureau,
  'plans.export': bureau,
  'plans.submit': officer,
  'plans.publish': { ...officer, ...leader },
  'plans.finalise': { ...officer, ...leader },
  'plans.return': { ...officer, ...leader },
  'transfers.read': bureauAndSchools,
  'placements.read': bureau,
  'checks.read': bureau,
  'tables.read': bureau,
  'sideplans.create': officer,
  'sideplans.cancel': officer,
  'sideplans.read': bureau,
  'studies.create': officer,
  'studies.cancel': officer,
  'studies.read': bureau,
  'orders.read': bureau,
  'orders.create': officer,
  'orders.revoke': officer,
  /** Import jobs and document jobs. */
  'jobs.read': bureau,
  'jobs.cancel': officer,

  'reviews.read': bureauAndSchools,
  /** The personnel office registers what comes on paper. */
  'reviews.create': { ...officer, principal: 'school' },
  'reviews.price': { ...officer, ...leader },
  'reviews.decide': officer,
  'appeals.read': { ...bureauAndSchools, teacher: 'self' },
  'appeals.create': { ...officer, principal: 'school', teacher: 'self' },
  'appeals.decide': leader,
  'notices.read': wholeDistrict,
  'notices.create': officer,
  /** The notice as it would be printed, before it is issued. */
  'previews.read': bureau,
  'reminders.send': officer,
  'documents.read': bureauAndSchools,
  'documents.create': officer,
  /** To make a plan again from the archive: for an auditor without health and family reasons. */
  'decisions.read': bureau,
  /** Files that bear an objection out: read by who gave them and by those who decide. */
  'files.create': { ...officer, principal: 'school', teacher: 'self' },
  'files.read': { ...officer, ...leader, principal: 'school', teacher: 'self' },
  'events.read': bureau,
  'cards.read': { ...bureauAndSchools, teacher: 'self' },
  'explanations.read': { ...bureauAndSchools, teacher: 'self' },
  'unfilled.read': bureauAndSchools,
  'cards.link': { ...officer, principal: 'school' },

  'rollup.read': { province: 'province' },
} as const satisfies Readonly<Record<ActionName, Grants>>;

export type Action = ActionName;
export const actions: readonly Action[] = actionNames;

export const isAction = (name: string): name is Action => Object.hasOwn(permissions, name);

/** How far a role's permission reaches; `null` where it has none. */
export const reachOf = (role: Role, action: Action): Reach | null => {
  const grants: Grants = permissions[action];
  return grants[role] ?? null;
};

/** Whether scopes cover an action: `*` all, `plans.*` those of plans, `plans.read` itself. */
export const inScope = (scopes: readonly string[], action: Action): boolean =>
  scopes.some((scope) => scope === '*' || scope === action || scope === `${action.slice(0, action.indexOf('.'))}.*`);

/** Whether a word is a scope at all: a stored token may name one that is gone. */
export const isScope = (word: string): word is Scope => scopeNames.some((scope) => scope === word);

/** The reach of a caller's permission: that of the role, as far as the credential's scopes go. */
export const permitted = (
  caller: { readonly role: Role; readonly scopes: readonly string[] },
  action: Action,
): Reach | null => (inScope(caller.scopes, action) ? reachOf(caller.role, action) : null);
