import type { SolveOptions, SolveOutcome, SolveProgress, SolveRequest } from '../../solver/contract.ts';
import { EventLog } from './event-log.ts';
import { hasEnded, type JobEvent, type JobFailure, type NewJob, type PlanJob, type PlanJobs } from './plan-jobs.ts';

export interface PlanJobOptions {
  readonly solve: (request: SolveRequest, options: SolveOptions) => Promise<SolveOutcome>;
  readonly now: () => Date;
  /** Solves at once: each has a process of its own and takes its memory. */
  readonly concurrency: number;
  /** Jobs that may wait. */
  readonly queueLimit: number;
  /** Milliseconds an ended job is kept. */
  readonly keepFor: number;
  /** Ended jobs kept at most. */
  readonly keepAtMost: number;
  /** Milliseconds between two progress events of one level. */
  readonly progressEvery: number;
  /** Told of failures, for the log. */
  readonly onFailure: (job: PlanJob, error: unknown) => void;
}

interface Entry {
  job: Omit<PlanJob, 'queuePosition'>;
  told: number;
  readonly given: NewJob;
  readonly log: EventLog;
  readonly controller: AbortController;
}

const failureOf = (error: unknown): JobFailure => ({
  code: 'solve_failed',
  text: error instanceof Error ? error.message : String(error),
});

/** The registry in memory: one process, nothing survives a restart. */
export const memoryPlanJobs = (options: PlanJobOptions): PlanJobs => {
  const entries = new Map<string, Entry>();
  const queue: Entry[] = [];
  const running = new Map<Entry, Promise<void>>();

  const seen = (entry: Entry): PlanJob => {
    const place = queue.indexOf(entry);
    return { ...entry.job, queuePosition: place < 0 ? null : place + 1 };
  };
  const change = (entry: Entry, event: JobEvent['event'], part: Partial<Entry['job']>): void => {
    entry.job = { ...entry.job, ...part };
    entry.log.add({ event, job: seen(entry) });
    if (hasEnded(entry.job.state)) entry.log.close();
  };

  const tellProgress = (entry: Entry, progress: SolveProgress): void => {
    const before = entry.job.progress;
    const moved = before === null || before.phase !== progress.phase || before.level !== progress.level;
    const time = options.now().getTime();
    entry.job = { ...entry.job, progress };
    if (!moved && time - entry.told < options.progressEvery) return;
    entry.told = time;
    if (entry.job.state === 'running') change(entry, 'progress', {});
  };

  const run = async (entry: Entry): Promise<void> => {
    change(entry, 'state', { state: 'running', startedAt: options.now() });
    try {
      const outcome = await options.solve(entry.given.request, {
        signal: entry.controller.signal,
        onProgress: (progress) => tellProgress(entry, progress),
      });
      const finishedAt = options.now();
      if (outcome.plan.status !== 'cancelled') {
        await entry.given.keep(outcome);
        change(entry, 'state', { state: 'finished', finishedAt });
      } else if (entry.controller.signal.aborted) change(entry, 'state', { state: 'cancelled', finishedAt });
      else change(entry, 'state', { state: 'failed', finishedAt, failure: { code: 'no_plan_in_time', text: '' } });
    } catch (error) {
      const finishedAt = options.now();
      if (entry.controller.signal.aborted) change(entry, 'state', { state: 'cancelled', finishedAt });
      else {
        change(entry, 'state', { state: 'failed', finishedAt, failure: failureOf(error) });
        options.onFailure(seen(entry), error);
      }
    }
  };

  const startNext = (): void => {
    while (running.size < options.concurrency) {
      const entry = queue.shift();
      if (entry === undefined) return;
      const work = run(entry).finally(() => {
        running.delete(entry);
        startNext();
      });
      running.set(entry, work);
    }
  };

  const forgetOld = (): void => {
    const ended = [...entries.values()].filter((entry) => hasEnded(entry.job.state));
    const oldest = options.now().getTime() - options.keepFor;
    const tooMany = ended.slice(0, Math.max(0, ended.length - options.keepAtMost));
    const expired = ended.filter((entry) => (entry.job.finishedAt?.getTime() ?? 0) < oldest);
    for (const entry of new Set([...tooMany, ...expired])) entries.delete(entry.given.id);
  };

  return {
    submit: (given) => {
      forgetOld();
      if (queue.length >= options.queueLimit) return false;
      const entry: Entry = {
        given,
        told: 0,
        log: new EventLog(1000),
        controller: new AbortController(),
        job: {
          id: given.id,
          districtId: given.districtId,
          datasetId: given.datasetId,
          datasetName: given.datasetName,
          state: 'queued',
          createdAt: options.now(),
          startedAt: null,
          finishedAt: null,
          progress: null,
          failure: null,
        },
      };
      entries.set(given.id, entry);
      queue.push(entry);
      change(entry, 'state', {});
      startNext();
      return true;
    },
    find: (id) => {
      forgetOld();
      const entry = entries.get(id);
      return entry === undefined ? undefined : seen(entry);
    },
    list: () => {
      forgetOld();
      return [...entries.values()].map(seen).toReversed();
    },
    follow: async function* (id, after, signal) {
      const entry = entries.get(id);
      if (entry !== undefined) yield* entry.log.after(after, signal);
    },
    cancel: (id) => {
      const entry = entries.get(id);
      if (entry === undefined) return undefined;
      const place = queue.indexOf(entry);
      if (place >= 0) {
        queue.splice(place, 1);
        change(entry, 'state', { state: 'cancelled', finishedAt: options.now() });
      } else if (!hasEnded(entry.job.state)) entry.controller.abort();
      return seen(entry);
    },
    close: async () => {
      for (const entry of queue.splice(0)) change(entry, 'state', { state: 'cancelled', finishedAt: options.now() });
      for (const entry of running.keys()) entry.controller.abort();
      await Promise.all(running.values());
    },
  };
};
