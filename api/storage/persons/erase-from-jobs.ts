import { sql } from 'kysely';
import type { Transaction } from '../database.ts';
import type { JobFailure } from '../job-kind.ts';
import { columns, lockQueue, notify } from '../jobs.ts';

/** The message for the uploader. It does not name the erased person; the audit trail does. */
const dropped: JobFailure = { code: 'upload_erased', text: '' };

/**
 * Holds the jobs of a district that have not ended until the transaction does: none is begun, none stores what it made,
 * and no upload is taken on meanwhile. What was being stored or taken on is there when this is done.
 */
export const lockJobs = async (transaction: Transaction, districtId: string): Promise<void> => {
  await lockQueue(transaction, districtId, 'short');
  await transaction
    .selectFrom('jobs')
    .select('id')
    .where('districtId', '=', districtId)
    .where('state', 'in', ['queued', 'running'])
    .orderBy('id')
    .forUpdate()
    .execute();
};

/** Deletes the uploads that imports with faults kept, and the corrections of their cells. */
const dropKeptUploads = async (transaction: Transaction, districtId: string): Promise<void> => {
  const ended = transaction
    .selectFrom('jobs')
    .select('id')
    .where('districtId', '=', districtId)
    .where('kind', '=', 'import')
    .where('state', '=', 'failed');
  await transaction.deleteFrom('jobFiles').where('jobId', 'in', ended).execute();
  await transaction.updateTable('jobs').set({ request: '{}' }).where('id', 'in', ended).execute();
};

/**
 * Ends open imports and deletes all uploads of a district: an unread file may hold the person, and the
 * dataset made of it would store the person again. Returns their ids.
 */
export const dropUploads = async (transaction: Transaction, districtId: string): Promise<readonly string[]> => {
  const rows = await transaction
    .updateTable('jobs')
    .set({ request: '{}', state: 'failed', failure: JSON.stringify(dropped), finishedAt: new Date() })
    .where('districtId', '=', districtId)
    .where('kind', '=', 'import')
    .where('state', 'in', ['queued', 'running'])
    .returning(columns)
    .execute();
  for (const row of rows) await notify(transaction, row, 'state', null);
  await dropKeptUploads(transaction, districtId);
  return rows.map(({ id }) => id);
};

/** Takes what is being made of a dataset from its workers, to be made again of the dataset as it is now. Their ids. */
export const restartJobs = async (transaction: Transaction, datasetId: string): Promise<readonly string[]> => {
  const rows = await transaction
    .updateTable('jobs')
    .set({
      state: 'queued',
      worker: null,
      startedAt: null,
      progress: null,
      attempt: sql<number>`attempt + 1`,
    })
    .where('datasetId', '=', datasetId)
    .where('state', '=', 'running')
    .returning(columns)
    .execute();
  for (const row of rows) await notify(transaction, row, 'state', null);
  return rows.map(({ id }) => id);
};
