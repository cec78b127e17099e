import { describe, expect, it } from 'vitest';
import { type ReadinessProblem, readiness } from './service-readiness.ts';

const away: ReadinessProblem = { reason: 'database', failure: 'ECONNREFUSED' };
const stopping: ReadinessProblem = { reason: 'stopping' };

/** Checks that the test ends one by one, and the log they cause. */
const looked = () => {
  const logged: unknown[][] = [];
  const ends: ((found: ReadinessProblem | null) => void)[] = [];
  const hindrance = readiness({ warn: (...words: unknown[]) => void logged.push(words) }, () => {
    const { promise, resolve } = Promise.withResolvers<ReadinessProblem | null>();
    ends.push(resolve);
    return promise;
  });
  return { logged, ends, hindrance };
};

describe('readiness', () => {
  it('logs the loss of readiness with the first reason, and its return', async () => {
    const { logged, ends, hindrance } = looked();
    for (const found of [null, away, stopping, away, null, null, stopping]) {
      const pending = hindrance();
      ends.at(-1)?.(found);
      expect(await pending).toBe(found);
    }
    expect(logged).toEqual([[away, 'not ready'], ['ready again'], [stopping, 'not ready']]);
  });

  it('ignores the result of a check that began before the newest one', async () => {
    const { logged, ends, hindrance } = looked();
    const [old, next] = [hindrance(), hindrance()];
    ends[1]?.(null);
    expect(await next).toBeNull();
    ends[0]?.(away);
    expect(await old).toBe(away);
    expect(logged).toEqual([]);
  });
});
