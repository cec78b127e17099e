import type { IncomingHttpHeaders } from 'node:http';

/** Seconds a request that begins a job waits for its end: where nothing is said, and at most. */
export const waiting = { usual: 30, most: 55 } as const;

/** What a client prefers of a request that begins a job (RFC 7240). */
export interface Preference {
  /** To wait for the job. */
  readonly seconds: number;
  /** What was heeded where the answer is that of the ended job, and where it is not. */
  readonly applied: { readonly ended: string; readonly accepted: string };
}

/** Reads `Prefer: respond-async` (no waiting) and `Prefer: wait=N` (seconds; proxies rarely wait for a minute). */
export const preferenceOf = ({ prefer = [] }: IncomingHttpHeaders): Preference => {
  const words = [prefer]
    .flat()
    .join(',')
    .split(',')
    .map((word) => (word.split(';')[0] ?? '').trim().toLowerCase());
  const isAsync = words.includes('respond-async');
  const [waitSeconds] = words.flatMap((word) => /^wait\s*=\s*"?(\d{1,9})"?$/.exec(word)?.[1] ?? []);
  const wait = waitSeconds === undefined ? null : Math.min(Number(waitSeconds), waiting.most);
  const ended = wait === null ? '' : `wait=${wait}`;
  return {
    seconds: wait ?? (isAsync ? 0 : waiting.usual),
    applied: { ended, accepted: [isAsync ? 'respond-async' : '', ended].filter((word) => word !== '').join(', ') },
  };
};
