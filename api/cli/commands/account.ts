import { usualCost } from '../../access/passwords.ts';
import { findLogin, updateAccount } from '../../storage/accounts.ts';
import { openDatabase } from '../../storage/database.ts';
import { recordEvent } from '../../storage/events.ts';
import { migrate } from '../../storage/migrate.ts';
import { asService } from '../../storage/transaction-as-caller.ts';
import { makeOneTimeSecret, oneTimeSecretExpiry, resetPassword } from '../../use-cases/sign-in/one-time-secret.ts';
import { usageFault } from '../arguments.ts';
import { type Command, outJson, refuse } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { say } from '../terminal.ts';
import { withDatabase } from '../with-database.ts';

/** A new one-time secret for an account, which may sign in again if it was disabled; `null` where there is none. */
const reset = async (url: string, login: string): Promise<string | null> => {
  await migrate(url);
  const database = openDatabase(url, { connections: 1 });
  try {
    const { secret, passwordHash } = await makeOneTimeSecret(usualCost);
    return await asService(database, async (transaction) => {
      const account = await findLogin(transaction, login);
      if (account === undefined) return null;
      if (account.disabledAt !== null) await updateAccount(transaction, account, { disabledAt: null });
      await resetPassword(transaction, account.id, passwordHash, new Date());
      const event = { action: 'accounts.reset', subject: { kind: 'account', id: account.id }, why: 'command line' };
      await recordEvent(transaction, event, null);
      return secret;
    });
  } finally {
    await database.close();
  }
};

/** Run on the server itself: restores access when the last administrator's password is lost. */
export const account: Command = {
  command: 'account',
  positionals: ['reset', 'NAME'],
  options: [{ name: 'data', kind: 'text', value: 'DIR' }],
  examples: ['account reset admin', 'account reset admin --data /srv/junheng'],
  run: (given, terminal) => {
    const [action, login] = [given.positional('reset'), given.positional('NAME')];
    if (action !== 'reset') {
      const fault = usageFault(null, action, 'cli.usage.one_of', { choices: 'reset', command: 'account' });
      return Promise.resolve(refuse(terminal, [fault]));
    }
    return withDatabase(given, terminal, 'existing', async (url) => {
      const secret = await reset(url, login);
      if (secret === null)
        return refuse(terminal, [usageFault('NAME', login, 'cli.account.unknown', { command: 'account' })]);
      const secretExpiresAt = oneTimeSecretExpiry(new Date()).toISOString();
      if (terminal.json) outJson(terminal, { ok: true, login, secret, secretExpiresAt });
      else terminal.out(say(terminal, 'cli.account.reset', { login, secret }));
      return exitCode.done;
    });
  },
};
