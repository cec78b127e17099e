import { sql } from 'kysely';
import type { District } from '../../../src/district/district.ts';
import { districtFingerprint } from '../../../src/district/hash.ts';
import { type TeacherId, teacherId } from '../../../src/district/ids.ts';
import { holdsPerson, personRows, withoutPerson } from '../../../src/district/one-person.ts';
import { packed, unpacked } from '../content.ts';
import type { Transaction } from '../database.ts';
import { recordEvent } from '../events.ts';
import { lockDeadlines } from '../hold-deadlines.ts';
import { dropUploads, lockJobs, restartJobs } from './erase-from-jobs.ts';

/** What stands where a name stood. */
const erasedName = '—';

/** States of a plan in which it is a record of the bureau's, kept by law with what it was made from. */
const keptStates = ['in_review', 'public_notice', 'final'] as const;

export interface ErasedPerson {
  /** Datasets from which this person id was removed. */
  readonly erased: readonly string[];
  /** Datasets that stay, because a plan made from them was submitted or published. */
  readonly kept: readonly string[];
  /** Memberships of the person that were ended. */
  readonly memberships: number;
  /** Imports that were ended with what was uploaded, which may hold the person. */
  readonly uploads: readonly string[];
  /** Jobs that were under way with such datasets, and begin again with what they are now. */
  readonly begunAgain: readonly string[];
}

const eraseFromDataset = async (
  transaction: Transaction,
  id: string,
  district: District,
  teacher: TeacherId,
): Promise<object> => {
  const without = withoutPerson(district, teacher, erasedName);
  const sha256 = districtFingerprint(without);

  await sql`update datasets set content = ${await packed(without)}, sha256 = ${sha256}, warnings = '[]'
    where id = ${id}`.execute(transaction);
  await sql`update jobs set result = null where dataset_id = ${id}`.execute(transaction);
  await sql`update transfers set teacher_name = ${erasedName}
    where teacher_id = ${teacher} and plan_id in (select id from plans where dataset_id = ${id})`.execute(transaction);
  // Documents of drafts name people; they can be made again.
  await sql`delete from documents where plan_id in (select id from plans where dataset_id = ${id})`.execute(
    transaction,
  );
  return { dataset: id, before: districtFingerprint(district), after: sha256 };
};

const endMemberships = async (transaction: Transaction, districtId: string, id: string): Promise<number> => {
  const mine = await transaction
    .selectFrom('memberships')
    .select(['id', 'accountId'])
    .where('districtId', '=', districtId)
    .where('teacherId', '=', id)
    .execute();
  for (const membership of mine) {
    await transaction.deleteFrom('sessions').where('membershipId', '=', membership.id).execute();
    await transaction.deleteFrom('cardLinks').where('membershipId', '=', membership.id).execute();
    await transaction.deleteFrom('apiTokens').where('membershipId', '=', membership.id).execute();
    await transaction.updateTable('memberships').set({ endedAt: new Date() }).where('id', '=', membership.id).execute();
    await transaction
      .updateTable('accounts')
      .set({ displayName: erasedName })
      .where('id', '=', membership.accountId)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('memberships')
              .select('id')
              .where('accountId', '=', membership.accountId)
              .where('id', '<>', membership.id)
              .where('endedAt', 'is', null),
          ),
        ),
      )
      .execute();
  }
  return mine.length;
};

/**
 * Erases what makes one person known (article 47), wherever no law obliges the bureau to keep it, and notes in the
 * trail what was erased, why, and the hashes before and after. What is uploaded, read, stored or made of it at the same
 * moment comes before or after it as a whole. For the service's own transaction.
 */
export const erasePerson = async (
  transaction: Transaction,
  districtId: string,
  id: string,
  why: string,
): Promise<ErasedPerson> => {
  const teacher = teacherId(id);
  await lockDeadlines(transaction, { districtId });
  await lockJobs(transaction, districtId);
  const uploads = await dropUploads(transaction, districtId);
  const heads = await transaction
    .selectFrom('datasets')
    .select('id')
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('plans')
          .select('plans.id')
          .whereRef('plans.datasetId', '=', 'datasets.id')
          .where('plans.state', 'in', keptStates),
      ).as('kept'),
    )
    .where('districtId', '=', districtId)
    .orderBy('createdAt')
    .forUpdate()
    .execute();
  const [erased, kept, hashes, begunAgain]: [string[], string[], object[], string[]] = [[], [], [], []];
  await sql`select set_config('junheng.erasing', 'on', true)`.execute(transaction);
  for (const head of heads) {
    const query = transaction.selectFrom('datasets').select('content').where('id', '=', head.id);
    const district = await unpacked<District>((await query.executeTakeFirstOrThrow()).content);
    if (!holdsPerson(personRows(district, teacher))) continue;
    if (head.kept) kept.push(head.id);
    else {
      hashes.push(await eraseFromDataset(transaction, head.id, district, teacher));
      begunAgain.push(...(await restartJobs(transaction, head.id)));
      erased.push(head.id);
    }
  }
  // Faults of uploads quote rows, and the person of each row is no longer known.
  await transaction
    .updateTable('jobs')
    .set({ result: null })
    .where('districtId', '=', districtId)
    .where('kind', '=', 'import')
    .execute();
  const memberships = await endMemberships(transaction, districtId, id);
  await sql`select set_config('junheng.erasing', '', true)`.execute(transaction);
  const data = { erased: hashes, kept, memberships, uploads, begunAgain };
  await recordEvent(transaction, { action: 'persons.erase', subject: { kind: 'person', id }, why, data }, districtId);
  return { erased, kept, memberships, uploads, begunAgain };
};
