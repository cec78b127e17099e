import type { Caller } from '../access/caller.ts';
import type { Action } from '../access/permissions.ts';
import type { Database } from '../storage/database.ts';
import { recordEvent } from '../storage/events.ts';
import { storeFailure } from '../storage/failure.ts';
import { hasEnded, type Job, type JobEvent, type Jobs } from '../storage/job.ts';
import type { JobKind } from '../storage/job-kind.ts';
import { queueOf } from '../storage/job-queues.ts';
import {
  addJob,
  announce,
  cancelJob,
  eventsAfter,
  findJob,
  type JobRow,
  listJobs,
  nextPosition,
  placeInQueue,
  settleJob,
} from '../storage/jobs.ts';
import { asCaller, asService } from '../storage/transaction-as-caller.ts';
import { isUuid } from '../storage/uuid.ts';
import type { Notifications } from './notifications.ts';
import type { Queues } from './queue.ts';

export interface DatabaseJobsOptions {
  readonly database: Database;
  readonly queues: Queues;
  readonly news: Notifications;
  readonly now: () => Date;
  /** Jobs of one district that may wait in each lane. */
  readonly queueLimit: number;
}

/** Jobs a list shows at most. */
const listed = 200;

/** Milliseconds after which a follower looks without having heard anything. */
const lookAgain = 1000;

/** What cancelling is called in the trail: named like the permission it takes. */
const cancelling: Readonly<Record<JobKind, Action>> = {
  plan: 'plans.cancel',
  itinerant: 'sideplans.cancel',
  inspectors: 'sideplans.cancel',
  frontier: 'studies.cancel',
  trade_off: 'studies.cancel',
  attainable: 'studies.cancel',
  waterfall: 'studies.cancel',
  alternatives: 'studies.cancel',
  objection_prices: 'studies.cancel',
  import: 'jobs.cancel',
  documents: 'jobs.cancel',
};

const jobOf = ({ districtId: _own, turn: _turn, ...row }: JobRow, queuePosition: number | null): Job => ({
  ...row,
  queuePosition,
});

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** Jobs in the database: every process of the service knows all of them, and none is lost with a process. */
export const databaseJobs = ({ database, queues, news, now, queueLimit }: DatabaseJobsOptions): Jobs => {
  const shown = async (row: JobRow): Promise<Job> =>
    jobOf(
      row,
      row.state === 'queued' ? await asService(database, (transaction) => placeInQueue(transaction, row)) : null,
    );

  const rowOf = (caller: Caller, id: string): Promise<JobRow | undefined> =>
    isUuid(id) ? asCaller(database, caller, (transaction) => findJob(transaction, id)) : Promise.resolve(undefined);

  const find: Jobs['find'] = async (caller, id, kinds) => {
    const row = await rowOf(caller, id);
    return row === undefined || kinds?.includes(row.kind) === false ? undefined : shown(row);
  };

  /** Resolves when something is heard of the job, the line was broken, a second has passed, or the signal aborts. */
  const listenFor = (id: string, signal: AbortSignal) => {
    let wake = (): void => undefined;
    const heard = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const deaf = news.hear((changedId) => {
      if (changedId === null || changedId === id) wake();
    });
    const timer = setTimeout(wake, lookAgain);
    signal.addEventListener('abort', wake, { once: true });
    return {
      heard,
      stop: () => {
        deaf();
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
      },
    };
  };

  return {
    submit: async (caller, job) => {
      const lane = queueOf(job.kind);
      const { turn, place } = await asService(database, async (transaction) => {
        const next = await nextPosition(transaction, caller.districtId ?? '', lane);
        return { turn: next, place: await placeInQueue(transaction, { ...job, turn: next }) };
      });
      const row = await asCaller(database, caller, (transaction) =>
        addJob(transaction, caller, { ...job, turn, place }, queueLimit),
      );
      if (row === undefined) return undefined;
      // Should this process die here, a worker finds the job in the table.
      await queues[lane].put(row.id, row);
      await asService(database, (transaction) => announce(transaction, row.id));
      return jobOf(row, place);
    },
    find,
    list: async (caller, kinds) => {
      const rows = await asCaller(database, caller, (transaction) => listJobs(transaction, kinds, listed));
      return Promise.all(rows.map(shown));
    },
    follow: async function* (caller, id, after, signal): AsyncGenerator<JobEvent, void, void> {
      const row = await rowOf(caller, id);
      if (row === undefined) return;
      let seen = after;
      while (!signal.aborted) {
        const ear = listenFor(id, signal);
        try {
          // The job first: what ended it then is among the events.
          const { current, events } = await asCaller(database, caller, async (transaction) => ({
            current: await findJob(transaction, id),
            events: await eventsAfter(transaction, id, seen),
          }));
          for (const { number, event, body } of events) {
            seen = number;
            const { startedAt, finishedAt, queuePosition, ...rest } = body;
            const then = { ...row, ...rest, startedAt: dateOf(startedAt), finishedAt: dateOf(finishedAt) };
            yield { id: number, event, job: jobOf(then, queuePosition) };
            if (hasEnded(body.state)) return;
          }
          if (events.length > 0) continue;
          if (current === undefined || hasEnded(current.state)) return;
          await ear.heard;
        } catch (error) {
          // A follower waits out a database that is away.
          if (storeFailure(error) !== 'unavailable') throw error;
          await ear.heard;
        } finally {
          ear.stop();
        }
      }
    },
    settle: async (caller, id, kinds) => {
      const known = await find(caller, id, kinds);
      if (known === undefined || known.state !== 'running') return known;
      await asCaller(database, caller, async (transaction) => {
        if (await settleJob(transaction, id))
          await recordEvent(transaction, { action: 'plans.stop', subject: { kind: known.kind, id } });
      });
      return find(caller, id);
    },
    cancel: async (caller, id, kinds) => {
      const known = await find(caller, id, kinds);
      if (known === undefined || hasEnded(known.state)) return known;
      const cancelled = await asCaller(database, caller, async (transaction) => {
        const row = await cancelJob(transaction, id, now());
        if (row !== undefined)
          await recordEvent(transaction, { action: cancelling[row.kind], subject: { kind: row.kind, id } });
        return row;
      });
      return cancelled === undefined ? find(caller, id) : jobOf(cancelled, null);
    },
  };
};
