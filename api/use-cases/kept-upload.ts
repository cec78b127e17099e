import type { Fault } from '../../src/fault.ts';
import { type CellCorrection, mergedCorrections } from '../../src/intake/upload/corrections.ts';
import type { UploadSheet } from '../../src/intake/upload/upload-sheet.ts';
import type { Language } from '../../src/text/message.ts';
import type { Caller } from '../access/caller.ts';
import { unpacked } from '../storage/content.ts';
import type { Transaction } from '../storage/database.ts';
import { recordEvent } from '../storage/events.ts';
import { storedHeadings } from '../storage/heading-maps.ts';
import type { Job } from '../storage/job.ts';
import { hasJobFiles, moveJobFiles } from '../storage/job-files.ts';
import { jobRequest, jobResult, replaceRequest } from '../storage/jobs.ts';
import { promiseCache } from '../storage/promise-cache.ts';
import { asCaller } from '../storage/transaction-as-caller.ts';
import { type ImportRequest, layFiles } from '../worker/import-job.ts';
import type { ReadTables } from '../worker/read-upload.ts';
import { type Outcome, outcomeOf, Refused } from './refused.ts';
import type { Services } from './services.ts';

/** An import that was refused, with what is kept of it for its correction. */
export interface KeptUpload {
  readonly id: string;
  readonly request: ImportRequest;
  readonly faults: readonly Fault[];
  /** Whether its files are there: not when a later import took them over. */
  readonly kept: boolean;
}

/** Tables of uploads held in memory, the most recently read. */
const heldTables = 2;

const emptyTables: ReadTables = { sheets: [], cells: [] };

const keptOf = async (transaction: Transaction, id: string): Promise<Omit<KeptUpload, 'faults'>> => ({
  id,
  // The request is of an import: the caller looked the job up as one.
  request: (await jobRequest(transaction, id)) as ImportRequest,
  kept: await hasJobFiles(transaction, id),
});

/** The upload of an import that the caller may know. */
export const keptUpload = async ({ jobs, database }: Services, caller: Caller, id: string): Promise<KeptUpload> => {
  const job = await jobs.find(caller, id, ['import']);
  if (job === undefined) throw new Refused('job_not_found', { id });
  const { packed, ...upload } = await asCaller(database, caller, async (transaction) => ({
    ...(await keptOf(transaction, id)),
    packed: await jobResult(transaction, id),
  }));
  const isRefused = job.failure?.code === 'dataset_faults';
  return {
    ...upload,
    kept: upload.kept && isRefused,
    faults: packed === null ? [] : await unpacked<readonly Fault[]>(packed),
  };
};

/** Reads the tables of kept uploads; the same upload is read once for all of its pages. */
export const uploadReader = (services: Services) => {
  const cache = promiseCache<ReadTables>(heldTables);
  const read = ({ id, request, faults }: KeptUpload): Promise<ReadTables> =>
    services.folders.lend(async (own) => {
      const files = await layFiles(services.database, id, own, request.folder);
      const { corrections = [], headings = [] } = request;
      return services.readUpload({ ...files, corrections, headings, faults });
    });
  return (upload: KeptUpload): Promise<ReadTables> =>
    upload.kept ? cache.forceFetch(upload.id, { context: () => read(upload) }) : Promise.resolve(emptyTables);
};

/** The kept upload as a workbook with its corrections, and with the cells marked that are still faulty. */
export const markedUpload = (services: Services, { id, request, kept }: KeptUpload, language: Language) =>
  services.folders.lend(async (own) => {
    if (!kept) throw new Refused('upload_not_kept', { id });
    const { folder, continuedBy: _none, ...reading } = request;
    return services.markUpload({ ...(await layFiles(services.database, id, own, folder)), ...reading, language });
  });

const isWithin = (sheets: readonly UploadSheet[], { place, row }: CellCorrection): boolean =>
  sheets.some((sheet) => sheet.place === place && row <= sheet.rows.length);

/**
 * Reads a refused upload again with corrected cells, as a new import: nothing of it is imported before all of it is.
 * The files stay as they were uploaded. The trail says who corrected which cells, and no value of any cell.
 */
export const correctUpload = (
  services: Services,
  caller: Caller,
  { upload, job, sheets }: { readonly upload: KeptUpload; readonly job: Job; readonly sheets: readonly UploadSheet[] },
  cells: readonly CellCorrection[],
): Promise<Outcome<Job>> =>
  outcomeOf(async () => {
    const outside = cells.find((cell) => !isWithin(sheets, cell));
    if (outside !== undefined)
      throw new Refused('correction_outside', { place: outside.place, row: outside.row, column: outside.column });
    const { database } = services;
    const id = services.newId();
    const headings = await asCaller(database, caller, storedHeadings);
    const corrections = mergedCorrections(upload.request.corrections ?? [], cells);
    const request: ImportRequest = { ...upload.request, corrections, headings };
    const whenStored = async (transaction: Transaction): Promise<void> => {
      if (!upload.kept || !(await moveJobFiles(transaction, upload.id, id)))
        throw new Refused('upload_not_kept', { id: upload.id });
      await replaceRequest(transaction, upload.id, { ...upload.request, corrections: [], continuedBy: id });
      const places = cells.map(({ place, row, column }) => ({ place, row, column }));
      await recordEvent(transaction, {
        action: 'datasets.correct',
        subject: { kind: 'import', id },
        data: { before: upload.id, cells: places },
      });
    };
    const { datasetName } = job;
    const given = { id, kind: 'import', datasetId: null, datasetName, request, whenStored } as const;
    const begun = await services.jobs.submit(caller, { ...given, createdAt: services.now() });
    if (begun === undefined) throw new Refused('queue_full');
    return begun;
  });
