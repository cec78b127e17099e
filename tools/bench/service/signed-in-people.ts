import { pageHeader } from '../../../api/http/auth/same-origin.ts';
import type { Role } from '../../../api/http/contract/role.ts';
import { addAccount } from '../../../api/storage/accounts.ts';
import type { Database } from '../../../api/storage/database.ts';
import { addMembership } from '../../../api/storage/memberships.ts';
import { asService } from '../../../api/storage/transaction-as-caller.ts';
import { openSession } from '../../../api/use-cases/sign-in/sign-in.ts';

/** The headers of a signed-in person. */
export type Person = Readonly<Record<string, string>>;

/**
 * Accounts of one role in a district, signed in; for principals one per given school, otherwise the requested number.
 */
export const peopleOf = (
  database: Database,
  districtId: string | null,
  role: Role,
  schools: readonly (string | null)[],
): Promise<readonly Person[]> =>
  asService(database, async (transaction) => {
    const people: Person[] = [];
    for (const [place, schoolId] of schools.entries()) {
      const login = `${role}-${districtId ?? 'all'}-${place}`;
      const account = await addAccount(transaction, {
        login,
        displayName: login,
        passwordHash: null,
        secretExpiresAt: null,
        createdBy: null,
      });
      if (account === undefined) throw new Error(`${login} is there already`);
      const given = { accountId: account.id, role, districtId, schoolId, teacherId: null, createdBy: null };
      const secret = await openSession(transaction, await addMembership(transaction, given), new Date(), {
        replaces: null,
      });
      people.push({ cookie: `junheng_session=${secret}; __Host-junheng_session=${secret}`, [pageHeader]: '1' });
    }
    return people;
  });
