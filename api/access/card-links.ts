import { addAccount } from '../store/accounts.ts';
import { asService, asServiceFor } from '../store/as-caller.ts';
import { replaceCardLink, useCardLink } from '../store/card-links.ts';
import type { Database, Work } from '../store/database.ts';
import { recordEvent } from '../store/events.ts';
import { addMembership, teacherMembership } from '../store/memberships.ts';
import type { Caller } from './caller.ts';
import { days, later, lifetimes } from './lifetimes.ts';
import { digestOf, isSecret, newSecret } from './secrets.ts';
import { openSession } from './sign-in.ts';

/** A teacher as the roster has them. */
export interface CardHolder {
  readonly teacherId: string;
  readonly schoolId: string;
}

export interface CardLink {
  readonly teacherId: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** The membership by which a teacher comes to the own card. Its account has no login, and no name but the code. */
const membershipOf = async (work: Work, caller: Caller, districtId: string, holder: CardHolder) => {
  const found = await teacherMembership(work, districtId, holder.teacherId);
  if (found !== undefined) return found;
  const nameless = { login: null, displayName: holder.teacherId, passwordHash: null, secretExpiresAt: null };
  const account = await addAccount(work, { ...nameless, createdBy: caller.accountId });
  if (account === undefined) throw new Error('an account without a login is never taken');
  return addMembership(work, {
    ...holder,
    accountId: account.id,
    role: 'teacher',
    districtId,
    createdBy: caller.accountId,
  });
};

/** Makes a link for each teacher; those given out before open nothing any more. */
export const makeCardLinks = (
  database: Database,
  caller: Caller & { readonly districtId: string },
  planId: string,
  holders: readonly CardHolder[],
  forDays: number,
  now: Date,
): Promise<readonly CardLink[]> =>
  asServiceFor(database, caller, async (work) => {
    const expiresAt = later(now, days(forDays));
    const links: CardLink[] = [];
    for (const holder of holders) {
      const membership = await membershipOf(work, caller, caller.districtId, holder);
      const token = newSecret('card');
      const link = { tokenSha256: digestOf(token), membershipId: membership.id, expiresAt };
      await replaceCardLink(work, { ...link, createdBy: caller.accountId });
      links.push({ teacherId: holder.teacherId, token, expiresAt });
    }
    const data = { teachers: holders.length, expiresAt: expiresAt.toISOString() };
    await recordEvent(work, { action: 'cards.link', subject: { kind: 'plan', id: planId }, data });
    return links;
  });

/** Opens a short session for the teacher a link was made for; `null` where it is none, or over. */
export const enterByCardLink = (database: Database, token: string, now: Date): Promise<string | null> => {
  if (!isSecret('card', token)) return Promise.resolve(null);
  return asService(database, async (work) => {
    const membership = await useCardLink(work, digestOf(token), now);
    return membership === undefined
      ? null
      : openSession(work, membership, now, { expiresAt: later(now, lifetimes.cardSession) });
  });
};
