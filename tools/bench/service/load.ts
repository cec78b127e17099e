import { Agent, request } from 'node:http';
import { random } from '../../generator/random.ts';
import type { Person } from './signed-in-people.ts';

export interface Call {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
}

export interface LoadOptions {
  readonly address: string;
  readonly people: readonly Person[];
  /** The next request of a person. */
  readonly next: (person: number, turn: number) => Call;
  /**
   * Milliseconds between an answer and the next request, from half to one and a half times as long; 0 sends it
   * immediately.
   */
  readonly think: number;
  readonly seconds: number;
  /** Seconds of requests before the measurement, which open connections and warm up the code. */
  readonly warming: number;
}

export interface Load {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds from question to the end of the answer. */
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  /** The slowest of the seconds before. */
  readonly whileWarming: number;
  /** Answers of 5xx, and how often a status came. */
  readonly failures: number;
  readonly statuses: Readonly<Record<string, number>>;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One call on a kept connection; the status, once the whole answer is there. */
export const call = (agent: Agent, address: string, person: Person, sending: Call): Promise<number> =>
  new Promise((resolve, reject) => {
    const payload = sending.body === undefined ? null : JSON.stringify(sending.body);
    const sent = request(
      `${address}${sending.path}`,
      {
        agent,
        method: sending.method ?? 'GET',
        headers: {
          ...person,
          'accept-encoding': 'gzip',
          ...(payload === null ? {} : { 'content-type': 'application/json' }),
        },
      },
      (answer) => {
        answer.resume();
        answer.once('end', () => resolve(answer.statusCode ?? 0));
        answer.once('error', reject);
      },
    );
    sent.once('error', reject);
    sent.end(payload ?? undefined);
  });

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/** Each person sends one request after the other on a connection of their own until the time is over. */
export const load = async ({ address, people, next, think, seconds, warming }: LoadOptions): Promise<Load> => {
  const agent = new Agent({ keepAlive: true, maxSockets: people.length });
  const times: number[] = [];
  const statuses: Record<string, number> = {};
  let whileWarming = 0;
  const start = performance.now() + warming * 1000;
  const end = start + seconds * 1000;
  const one = async (person: Person, place: number): Promise<void> => {
    const draw = random(`load ${place}`);
    // Spread the first requests.
    await pause(think * (place / people.length));
    for (let turn = 0; performance.now() < end; turn += 1) {
      const before = performance.now();
      const status = await call(agent, address, person, next(place, turn));
      const took = performance.now() - before;
      if (before >= start) times.push(took);
      else whileWarming = Math.max(whileWarming, took);
      statuses[status] = (statuses[status] ?? 0) + 1;
      // People do not keep step: as many come in each moment, not all in one.
      if (think > 0) await pause(think * (0.5 + draw.unit()));
    }
  };
  await Promise.all(people.map(one));
  agent.destroy();
  const took = (performance.now() - start) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  return {
    requests: times.length,
    perSecond: times.length / took,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    most: sorted.at(-1) ?? 0,
    whileWarming,
    failures: Object.entries(statuses).reduce((sum, [status, count]) => sum + (status.startsWith('5') ? count : 0), 0),
    statuses,
  };
};
