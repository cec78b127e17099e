import type { Transaction } from './database.ts';
import type { Membership } from './memberships.ts';

/** Puts a link to a teacher's card in the place of those given out before. */
export const replaceCardLink = async (
  transaction: Transaction,
  link: {
    readonly tokenSha256: string;
    readonly membershipId: string;
    readonly expiresAt: Date;
    readonly createdBy: string;
  },
): Promise<void> => {
  await transaction.deleteFrom('cardLinks').where('membershipId', '=', link.membershipId).execute();
  await transaction
    .insertInto('cardLinks')
    .values({ ...link, usedAt: null })
    .execute();
};

/** The teacher's membership a link stands for, noting that it was used; `undefined` where none stands. */
export const useCardLink = async (
  transaction: Transaction,
  tokenSha256: string,
  now: Date,
): Promise<Pick<Membership, 'id' | 'accountId'> | undefined> => {
  const found = await transaction
    .selectFrom('cardLinks')
    .innerJoin('memberships', 'memberships.id', 'cardLinks.membershipId')
    .select(['memberships.id', 'memberships.accountId'])
    .where('tokenSha256', '=', tokenSha256)
    .where('expiresAt', '>', now)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  if (found !== undefined)
    await transaction.updateTable('cardLinks').set({ usedAt: now }).where('tokenSha256', '=', tokenSha256).execute();
  return found;
};
