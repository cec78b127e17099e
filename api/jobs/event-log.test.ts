import { describe, expect, it } from 'vitest';
import { EventLog } from './event-log.ts';
import type { JobEvent, PlanJob } from './plan-jobs.ts';

const event = (state: PlanJob['state']): Omit<JobEvent, 'id'> => ({
  event: 'state',
  job: {
    districtId: null,
    id: 'p',
    datasetId: 'd',
    datasetName: 'd',
    state,
    queuePosition: null,
    createdAt: new Date(0),
    startedAt: null,
    finishedAt: null,
    progress: null,
    failure: null,
  },
});
const collect = async (log: EventLog, after: number, signal = new AbortController().signal) => {
  const heard: number[] = [];
  for await (const { id } of log.after(after, signal)) heard.push(id);
  return heard;
};

describe('the events of a job', () => {
  it('reach who was there before, who comes later, and who comes back', async () => {
    const log = new EventLog(10);
    const early = collect(log, 0);
    log.add(event('queued'));
    await Promise.resolve();
    log.add(event('running'));
    const later = collect(log, 1);
    log.add(event('finished'));
    log.close();
    expect(await early).toEqual([1, 2, 3]);
    expect(await later).toEqual([2, 3]);
    expect(await collect(log, 3)).toEqual([]);
  });

  it('are kept up to a number, the newest ones', async () => {
    const log = new EventLog(2);
    for (const state of ['queued', 'running', 'finished'] as const) log.add(event(state));
    log.close();
    expect(await collect(log, 0)).toEqual([2, 3]);
  });

  it('stop for a follower who leaves', async () => {
    const log = new EventLog(10);
    const controller = new AbortController();
    const heard = collect(log, 0, controller.signal);
    log.add(event('running'));
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect(await heard).toEqual([1]);
  });
});
