import { describe, expect, it } from 'vitest';
import { preferenceOf } from './preference.ts';

const read = (prefer?: string | string[]) => {
  const { seconds, applied } = preferenceOf(prefer === undefined ? {} : { prefer });
  return [seconds, applied.ended, applied.accepted];
};

describe('what a client prefers', () => {
  it('is to wait half a minute where it says nothing that is known', () => {
    for (const said of [undefined, '', 'return=minimal', 'wait', 'wait=soon', 'wait=-1', 'respond-asynchronously'])
      expect(read(said)).toEqual([30, '', '']);
  });

  it('is not to wait, or for so many seconds, or for so many and then no more', () => {
    expect(read('respond-async')).toEqual([0, '', 'respond-async']);
    expect(read('wait=5')).toEqual([5, 'wait=5', 'wait=5']);
    expect(read('Respond-Async, WAIT = "7"; x=1')).toEqual([7, 'wait=7', 'respond-async, wait=7']);
    expect(read(['wait=0', 'respond-async'])).toEqual([0, 'wait=0', 'respond-async, wait=0']);
    expect(read('wait=1, wait=9')).toEqual([1, 'wait=1', 'wait=1']);
  });

  it('is heeded within reason, and what was heeded is said', () => {
    expect(read('wait=86400')).toEqual([55, 'wait=55', 'wait=55']);
  });
});
