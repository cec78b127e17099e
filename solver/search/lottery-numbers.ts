import { digest } from '../../src/district/hash.ts';
import type { Instance } from '../formulation/instance.ts';

/** Bits used per round; a digest has twelve rounds. */
export const bitsPerRound = 20;
export const lotteryRounds = 12;

/**
 * The lottery number of a candidate move in a round: 20 bits of the digest of `seed|teacher|school|stage|subject`.
 * Anyone can recompute it before the run. Round 0 takes the first 20 bits, and so on.
 */
export const lotteryNumber = (bytes: Uint8Array, round: number): number => {
  let value = 0;
  for (let bit = round * bitsPerRound; bit < (round + 1) * bitsPerRound; bit += 1) {
    const byte = bytes[bit >> 3] ?? 0;
    value = value * 2 + ((byte >> (7 - (bit & 7))) & 1);
  }
  return value;
};

/** The digest of one candidate of an instance. */
export const candidateDigest = (instance: Instance, candidate: number): Uint8Array => {
  const teacher = instance.movers[instance.candidates.teacher[candidate] as number]?.teacher.id ?? '';
  const slot = instance.slots[instance.candidates.slot[candidate] as number];
  return digest(`${instance.policy.seed}|${teacher}|${slot?.schoolId}|${slot?.stage}|${slot?.subject}`);
};
