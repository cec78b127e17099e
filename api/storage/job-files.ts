import { type FileHandle, open } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { sql } from 'kysely';
import type { Caller } from '../access/caller.ts';
import type { Database, Transaction } from './database.ts';
import type { JobFile } from './job.ts';
import { asService } from './transaction-as-caller.ts';

/** Bytes that are held in memory at a time. */
const partBytes = 1024 * 1024;

async function* partsOf(file: FileHandle): AsyncGenerator<Buffer> {
  for (let count = 0; ; count += 1) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(partBytes), 0, partBytes);
    // An empty file is a file too.
    if (bytesRead === 0 && count > 0) return;
    yield buffer.subarray(0, bytesRead);
    if (bytesRead === 0) return;
  }
}

/** Keeps files with a job, part by part, until it has ended. */
export const addJobFiles = async (
  transaction: Transaction,
  caller: Caller,
  jobId: string,
  files: readonly JobFile[],
): Promise<void> => {
  for (const { name, path } of files) {
    const file = await open(path);
    try {
      let part = 0;
      for await (const bytes of partsOf(file)) {
        const row = { districtId: caller.districtId ?? '', jobId, name, part, bytes };
        await transaction.insertInto('jobFiles').values(row).execute();
        part += 1;
      }
    } finally {
      await file.close();
    }
  }
};

/** Only the ending of a name says how a file is read; nothing else of it comes near the disk. */
const endingOf = (name: string): string => /^\.[a-z]{1,5}$/.exec(extname(name).toLowerCase())?.[0] ?? '';

/**
 * Writes the files of a job into a folder under numbers. Returns each shown name by its file name. Files are deleted
 * when the job ends.
 */
export const writeJobFiles = async (
  database: Database,
  jobId: string,
  folder: string,
): Promise<ReadonlyMap<string, string>> => {
  const parts = await asService(database, (transaction) =>
    transaction
      .selectFrom('jobFiles')
      .select(['name', 'part'])
      .where('jobId', '=', jobId)
      .orderBy('name')
      .orderBy('part')
      .execute(),
  );
  const names = [...new Set(parts.map(({ name }) => name))];
  const laid = new Map(names.map((name, index) => [name, `${index}${endingOf(name)}`]));
  for (const { name, part } of parts) {
    const { bytes } = await asService(database, (transaction) =>
      transaction
        .selectFrom('jobFiles')
        .select('bytes')
        .where('jobId', '=', jobId)
        .where('name', '=', name)
        .where('part', '=', part)
        .executeTakeFirstOrThrow(),
    );
    const file = await open(join(folder, laid.get(name) ?? ''), part === 0 ? 'wx' : 'a');
    try {
      await file.writeFile(bytes);
    } finally {
      await file.close();
    }
  }
  return new Map([...laid].map(([name, file]) => [file, name]));
};

/** Hands the files of a job to another one of the same district; `false`: there were none. */
export const moveJobFiles = async (transaction: Transaction, from: string, to: string): Promise<boolean> => {
  await sql`insert into job_files (district_id, job_id, name, part, bytes)
    select district_id, ${to}::uuid, name, part, bytes from job_files where job_id = ${from}::uuid`.execute(
    transaction,
  );
  const moved = await transaction.deleteFrom('jobFiles').where('jobId', '=', from).executeTakeFirst();
  return moved.numDeletedRows > 0n;
};

/** Whether the files of a job are still there. */
export const hasJobFiles = async (transaction: Transaction, jobId: string): Promise<boolean> =>
  (await transaction.selectFrom('jobFiles').select('part').where('jobId', '=', jobId).limit(1).executeTakeFirst()) !==
  undefined;

/** Deletes the input of a job. */
export const dropJobFiles = async (transaction: Transaction, jobId: string): Promise<void> => {
  await transaction.deleteFrom('jobFiles').where('jobId', '=', jobId).execute();
};
