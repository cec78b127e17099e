import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterAttempt, type LoginLimit, limitKeysOf } from './throttle.ts';

const pace: LoginLimit = { burst: 3, every: 1000 };

/** The waits of tries at these moments. */
const waits = (moments: readonly number[]): readonly number[] => {
  let due: number | null = null;
  return moments.map((now) => {
    const tried = afterAttempt(pace, due, now);
    due = tried.due;
    return tried.wait;
  });
};

describe('throttle', () => {
  it('allows a burst, then returns a delay, and does not count a try made too early', () => {
    expect(waits([0, 0, 0, 0, 400, 1000, 1000])).toEqual([0, 0, 0, 1000, 600, 0, 1000]);
  });

  it('restores the whole burst after an idle period', () => {
    expect(waits([0, 0, 0, 3000, 3000, 3000, 3000])).toEqual([0, 0, 0, 0, 0, 0, 1000]);
  });

  test.prop([fc.array(fc.nat(5000), { minLength: 1, maxLength: 60 })])(
    'lets through at most the burst and one try per interval, and always a try after the returned delay',
    (gaps) => {
      let now = 0;
      let due: number | null = null;
      let passed = 0;
      for (const gap of gaps) {
        now += gap;
        const tried = afterAttempt(pace, due, now);
        due = tried.due;
        if (tried.wait === 0) passed += 1;
        else expect(afterAttempt(pace, due, now + tried.wait).wait).toBe(0);
        expect(passed).toBeLessThanOrEqual(pace.burst + Math.floor(now / pace.every));
      }
    },
  );
});

describe('what a try counts against', () => {
  const tried = { login: 'Wang.Li', address: '10.0.0.7', device: null };

  it('counts a failure against login and address, address, and login', () => {
    expect(limitKeysOf(tried).map(({ pace: name }) => name)).toEqual(['loginFromAddress', 'address', 'login']);
    expect(limitKeysOf({ ...tried, login: 'wang.li' })).toEqual(limitKeysOf(tried));
  });

  it('counts a failure on a known device against the device only', () => {
    const known = limitKeysOf({ ...tried, device: 'd1' });
    expect(known).toHaveLength(1);
    const others = limitKeysOf(tried).map(({ key }) => key);
    expect(others).not.toContain(known[0]?.key);
    expect(limitKeysOf({ ...tried, device: 'd2' })).not.toEqual(known);
  });
});
