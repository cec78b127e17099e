import { randomInt } from 'node:crypto';
import type { RunTask, SolvingPool } from '../../solver/index.ts';
import type { Database } from '../storage/database.ts';
import type { DatasetStore } from '../storage/datasets.ts';
import type { Jobs } from '../storage/job.ts';
import { studyKinds } from '../storage/job-kind.ts';
import { liveWorkers } from '../storage/live-workers.ts';
import type { PlanStore } from '../storage/plans.ts';
import { type TemporaryFolders, temporaryFolders } from '../storage/temporary-folders.ts';
import { asService } from '../storage/transaction-as-caller.ts';
import { makeAuxiliaryPlan } from './auxiliary-plan.ts';
import { databaseJobs } from './database-jobs.ts';
import { documentsJob } from './documents-job.ts';
import type { ImportDataset } from './import-dataset.ts';
import { importJob } from './import-job.ts';
import { openNotifications } from './notifications.ts';
import { openQueue } from './queue.ts';
import type { RenderDocuments } from './render-documents.ts';
import type { RenderWorkbook } from './render-workbook.ts';
import { type Solve, solvePlan } from './solve-plan.ts';
import { makeStudy } from './study.ts';
import { startWorker } from './worker.ts';

export interface OpenJobsOptions {
  readonly database: Database;
  readonly url: string;
  /** The data folder: working files lie below it. */
  readonly data: string;
  readonly datasets: DatasetStore;
  readonly plans: PlanStore;
  readonly solve: Solve;
  readonly runTask: RunTask;
  readonly open: SolvingPool['open'];
  readonly importDataset: ImportDataset;
  readonly renderDocuments: RenderDocuments;
  readonly renderWorkbook: RenderWorkbook;
  readonly now: () => Date;
  /** Megabytes one solve may take. */
  readonly memoryLimit: number;
  /** Concurrent solves of this process. */
  readonly concurrency: number;
  /** Concurrent import and document jobs in addition. With both 0 the process only accepts jobs. */
  readonly shortConcurrency: number;
  /** Jobs of one district that may wait in each lane. */
  readonly queueLimit: number;
  /** Milliseconds between two progress events of one level. */
  readonly progressEvery: number;
  /** Whether the disk has space for what jobs come to. */
  readonly hasRoom: () => Promise<boolean>;
  /** Milliseconds an ended job is kept. */
  readonly keepFor: number;
  /** Receives failures for the log. */
  readonly onFailure: (id: string, error: unknown) => void;
}

export interface OpenJobs {
  readonly jobs: Jobs;
  /** The number of the lock that shows that this process lives. */
  readonly holder: number;
  readonly folders: TemporaryFolders;
  /** Hands back what is under way here, and lets go of the database. */
  readonly close: () => Promise<void>;
}

/** Losses after which a job is no longer tried: it is more likely the cause than the victim. */
const mostLosses = 3;

/** This process's part in the jobs of the database: taking them on, and doing them where `concurrency` says so. */
export const openJobs = async (options: OpenJobsOptions): Promise<OpenJobs> => {
  const { database, url, now, queueLimit } = options;
  const atOnce = { long: options.concurrency, short: options.shortConcurrency };
  const works = atOnce.long + atOnce.short > 0;
  const queues = await openQueue(url, {
    tends: works,
    onFailure: (error) => options.onFailure('', error),
  });
  const closing: (() => Promise<void>)[] = [queues.close];
  const close = async (): Promise<void> => {
    for (const one of closing.toReversed()) await one();
  };
  try {
    const holder = randomInt(1, 2 ** 31 - 1);
    const news = await openNotifications(url, holder);
    closing.push(news.close);
    const living = (): Promise<ReadonlySet<number>> => asService(database, liveWorkers);
    const folders = temporaryFolders({ data: options.data, holder, living });
    closing.push(folders.close);
    await folders.sweep();
    const jobs = databaseJobs({ database, queues, news, now, queueLimit });
    if (works) {
      const auxiliaryPlan = makeAuxiliaryPlan(options);
      const study = makeStudy(options);
      const doing = {
        plan: solvePlan(options),
        itinerant: auxiliaryPlan,
        inspectors: auxiliaryPlan,
        ...Object.fromEntries(studyKinds.map((kind) => [kind, study])),
        import: importJob({ ...options, folders }),
        documents: documentsJob(options),
      };
      const worker = startWorker({
        ...options,
        news,
        holder,
        queues,
        folders,
        atOnce,
        doing,
        mostLosses,
      });
      closing.push(worker.close);
    }
    return { jobs, holder, folders, close };
  } catch (error) {
    await close();
    throw error;
  }
};
