import { everyScope } from '../../access/caller.ts';
import { later, lifetimes } from '../../access/lifetimes.ts';
import { digestOf, isSecret, newSecret } from '../../access/secrets.ts';
import type { LoginLimitKey } from '../../access/throttle.ts';
import { type Account, findLogin, noteChange } from '../../storage/accounts.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import { recordEvent } from '../../storage/events.ts';
import { accountOfSubject, addIdentity, identitiesOf } from '../../storage/identities.ts';
import { addLoginAttempt, takeLoginAttempt } from '../../storage/login-attempts.ts';
import { chargeAttempt, refundAttempt } from '../../storage/login-limits.ts';
import { type Membership, membershipsOf } from '../../storage/memberships.ts';
import { asService, asServiceFor } from '../../storage/transaction-as-caller.ts';
import type { Addressed, Identified, IdentityProvider } from './identity-provider.ts';
import { loginAttemptOf } from './login-secret.ts';
import { openSession } from './sign-in.ts';

type Begun =
  | (Extract<Addressed, { kind: 'address' }> & { readonly secret: string })
  | Exclude<Addressed, { kind: 'address' }>;

/** Begins a sign-in: the secret for the browser's cookie, and where it goes. */
export const beginSignIn = async (
  database: Database,
  provider: IdentityProvider,
  language: string,
  now: Date,
): Promise<Begun> => {
  const secret = newSecret('entry');
  const addressed = await provider.address(loginAttemptOf(secret), language);
  if (addressed.kind !== 'address') return addressed;
  await asService(database, (transaction) =>
    addLoginAttempt(transaction, digestOf(secret), now, later(now, lifetimes.entry)),
  );
  return { secret, ...addressed };
};

export type ProviderSignIn =
  | { readonly kind: 'opened'; readonly session: string }
  /** Nothing was begun in this browser, or it is over, was used, or is answered for another one. */
  | { readonly kind: 'over' }
  | { readonly kind: 'slowed'; readonly milliseconds: number }
  /** An unlinked subject, or one whose account is disabled or has no role. The cases are not distinguished. */
  | { readonly kind: 'unknown_subject' }
  | Exclude<Identified, { kind: 'known' }>;

interface Opening {
  readonly account: Account;
  readonly membership: Membership;
  /** Not yet linked: the configured claim names the account. */
  readonly isNew: boolean;
}

type Known = Extract<Identified, { kind: 'known' }>;

/**
 * The account of an unlinked subject, by its login. Never an account that is already linked, nor that of an
 * administrator: a person who can choose that claim at the provider would gain control of the service.
 */
const byClaim = async (transaction: Transaction, { login }: Known): Promise<Account | undefined> => {
  const account = login === null ? undefined : await findLogin(transaction, login);
  if (account === undefined || (await identitiesOf(transaction, [account.id])).length > 0) return undefined;
  const memberships = await membershipsOf(transaction, [account.id]);
  return memberships.some(({ role }) => role === 'administrator') ? undefined : account;
};

const openingOf = async (transaction: Transaction, issuer: string, known: Known): Promise<Opening | undefined> => {
  const linked = await accountOfSubject(transaction, { issuer, subject: known.subject });
  const account = linked ?? (await byClaim(transaction, known));
  if (account === undefined || account.disabledAt !== null) return undefined;
  const [membership] = await membershipsOf(transaction, [account.id]);
  return membership === undefined ? undefined : { account, membership, isNew: linked === undefined };
};

/** Links and opens in one: where another sign-in was first to link either of them, nothing is opened. */
const linkAndOpen = (
  database: Database,
  issuer: string,
  { subject }: Known,
  { account, membership }: Opening,
  replaces: string | null,
  now: Date,
): Promise<string | null> => {
  const { id, accountId, role, schoolId, teacherId } = membership;
  const caller = { accountId, membershipId: id, role, districtId: null, schoolId, teacherId, scopes: everyScope };
  return asServiceFor(database, caller, async (transaction) => {
    if (!(await addIdentity(transaction, { accountId, issuer, subject, createdBy: accountId }))) return null;
    await noteChange(transaction, accountId);
    const session = await openSession(transaction, membership, now, { replaces, byProvider: true });
    const data = { issuer, by: 'claim' };
    await recordEvent(transaction, { action: 'accounts.link', subject: { kind: 'account', id: account.id }, data });
    return session;
  });
};

/**
 * Completes a sign-in with the parameters of the browser's return. The state is checked before anything is consumed, so
 * that a foreign link cannot spoil a sign-in in progress. The attempt is consumed before the token request: none counts
 * twice.
 */
export const endSignIn = async (
  database: Database,
  provider: IdentityProvider,
  given: {
    readonly secret: string | null;
    readonly answer: string;
    readonly address: string;
    /** The secret of the session in this browser's cookie, which a successful sign-in ends. */
    readonly replaces: string | null;
  },
  now: Date,
): Promise<ProviderSignIn> => {
  const { secret, replaces } = given;
  if (secret === null || !isSecret('entry', secret)) return { kind: 'over' };
  const [entry, answer] = [loginAttemptOf(secret), new URLSearchParams(given.answer)];
  if (answer.get('state') !== entry.state) return { kind: 'over' };
  // Who brings answers that are none makes the provider work; that is slowed, as wrong passwords are.
  const keys: readonly LoginLimitKey[] = [{ pace: 'address', key: `provider|${given.address}` }];
  const { wait, isOpen } = await asService(database, async (transaction) => {
    const milliseconds = await chargeAttempt(transaction, keys, now);
    return {
      wait: milliseconds,
      isOpen: milliseconds === 0 && (await takeLoginAttempt(transaction, digestOf(secret), now)),
    };
  });
  if (wait > 0) return { kind: 'slowed', milliseconds: wait };
  if (!isOpen) return { kind: 'over' };
  const known = await provider.identify(answer, entry);
  if (known.kind !== 'known') return known;
  const { issuer } = provider;
  const opening = await asService(database, async (transaction) => {
    await refundAttempt(transaction, keys, now);
    return openingOf(transaction, issuer, known);
  });
  if (opening === undefined) return { kind: 'unknown_subject' };
  const session = opening.isNew
    ? await linkAndOpen(database, issuer, known, opening, replaces, now)
    : await asService(database, (transaction) =>
        openSession(transaction, opening.membership, now, { replaces, byProvider: true }),
      );
  return session === null ? { kind: 'unknown_subject' } : { kind: 'opened', session };
};
