import { describe, expect, it } from 'vitest';
import { digest } from '../../src/district/hash.ts';
import { bitsPerRound, lotteryNumber, lotteryRounds } from './lottery-numbers.ts';

describe('a lottery number', () => {
  it('is 20 bits of the published digest, round after round, as anyone recomputes them', () => {
    const bytes = digest('20260831|T1|S1|primary|chinese');
    const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
    for (let round = 0; round < lotteryRounds; round += 1) {
      const expected = Number.parseInt(bits.slice(round * bitsPerRound, (round + 1) * bitsPerRound), 2);
      expect(lotteryNumber(bytes, round)).toBe(expected);
    }
  });

  it('has bits for every round in one digest', () => {
    expect(lotteryRounds * bitsPerRound).toBeLessThanOrEqual(256);
  });
});
