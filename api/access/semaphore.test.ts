import { describe, expect, it } from 'vitest';
import { semaphore } from './semaphore.ts';

describe('semaphore', () => {
  it('limits concurrent tasks and completes all of them, including those that fail', async () => {
    const inTurn = semaphore(2);
    let [running, most] = [0, 0];
    const transaction = (index: number) => async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      if (index % 3 === 0) throw new Error(String(index));
      return index;
    };
    const ends = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => inTurn(transaction(index))));
    expect(most).toBe(2);
    expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(7);
    expect(await inTurn(async () => 'still')).toBe('still');
  });
});
