import { describe, expect, it } from 'vitest';
import { preferenceOf } from './preference.ts';

const read = (prefer?: string | string[]) => {
  const { seconds, applied } = preferenceOf(prefer === undefined ? {} : { prefer });
  return [seconds, applied.ended, applied.accepted];
};

describe('what a client prefers', () => {
  it('waits half a minute without a known preference', () => {
    for (const said of [undefined, '', 'return=minimal', 'wait', 'wait=soon', 'wait=-1', 'respond-asynchronously'])
      expect(read(said)).toEqual([30, '', '']);
  });

  it('reads respond-async, wait and their combination', () => {
    expect(read('respond-async')).toEqual([0, '', 'respond-async']);
    expect(read('wait=5')).toEqual([5, 'wait=5', 'wait=5']);
    expect(read('Respond-Async, WAIT = "7"; x=1')).toEqual([7, 'wait=7', 'respond-async, wait=7']);
    expect(read(['wait=0', 'respond-async'])).toEqual([0, 'wait=0', 'respond-async, wait=0']);
    expect(read('wait=1, wait=9')).toEqual([1, 'wait=1', 'wait=1']);
  });

  it('limits the wait and returns the applied preference', () => {
    expect(read('wait=86400')).toEqual([55, 'wait=55', 'wait=55']);
  });
});
