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
  /** Nobody's subject, or that of an account that is disabled or without any role: which is not told. */
  | { readonly kind: 'nobody' }
  | Exclude<Identified, { kind: 'known' }>;

interface Opening {
  readonly account: Account;
  readonly membership: Membership;
  /** Nobody has linked them yet: the claim that is configured for it names the account. */
  readonly isNew: boolean;
}

type Known = Extract<Identified, { kind: 'known' }>;

/**
 * The account of a subject that nobody linked, by its login. Never one that is linked already, nor one of an
 * administrator: whoever may choose that word at the provider would have the service.
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
 * Ends a sign-in with what the browser brought back. The state is looked at before anything is used up, so that no
 * foreign link spoils a sign-in under way; the sign-in is used up before the provider is asked, so that none counts twice.
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
  if (opening === undefined) return { kind: 'nobody' };
  const session = opening.isNew
    ? await linkAndOpen(database, issuer, known, opening, replaces, now)
    : await asService(database, (transaction) =>
        openSession(transaction, opening.membership, now, { replaces, byProvider: true }),
      );
  return session === null ? { kind: 'nobody' } : { kind: 'opened', session };
};
