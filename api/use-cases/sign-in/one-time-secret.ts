import { later, lifetimes } from '../../access/lifetimes.ts';
import { hashPassword, type PasswordCost } from '../../access/passwords.ts';
import { newOneTimeSecret } from '../../access/secrets.ts';
import { setPassword } from '../../storage/accounts.ts';
import { revokeTokensOf } from '../../storage/api-tokens.ts';
import type { Transaction } from '../../storage/database.ts';
import { forgetDevices } from '../../storage/devices.ts';
import { endSessionsOf } from '../../storage/sessions.ts';

/** A one-time secret and what is kept of it. */
export const makeOneTimeSecret = async (
  cost: PasswordCost,
): Promise<{ readonly secret: string; readonly passwordHash: string }> => {
  const secret = newOneTimeSecret();
  return { secret, passwordHash: await hashPassword(secret, cost) };
};

export const oneTimeSecretExpiry = (now: Date): Date => later(now, lifetimes.oneTimeSecret);

/** Replaces an account's password by a one-time secret, and closes everything the old one had opened. */
export const resetPassword = async (
  transaction: Transaction,
  accountId: string,
  passwordHash: string,
  now: Date,
): Promise<void> => {
  await setPassword(transaction, accountId, passwordHash, { expiresAt: oneTimeSecretExpiry(now) });
  await endSessionsOf(transaction, accountId);
  await revokeTokensOf(transaction, accountId, now);
  await forgetDevices(transaction, accountId);
};
