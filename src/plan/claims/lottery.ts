import { digest } from '../../district/hash.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Move } from '../transfer.ts';
import { type Completeness, differences, isFields, listOf, type PlanClaim } from './compare.ts';

/** Bits a round takes of the digest, and rounds before identifiers decide (model.md section 3). */
const bits = 20;
const maxRounds = 12;

const hexDigits = bits / 4;

/** The numbers a move draws, round after round: 20 bits each of the digest of `seed|teacher|school|stage|subject`. */
const drawnBy = ({ teacherId, toSchoolId, stage, subject }: Move, seed: number): readonly number[] => {
  const bytes = digest([seed, teacherId, toSchoolId, stage, subject].join('|'));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return Array.from({ length: maxRounds }, (_, round) =>
    Number.parseInt(hex.slice(round * hexDigits, (round + 1) * hexDigits), 16),
  );
};

/**
 * The draw a plan claims: the seed of its policy, the sum of each round over its moves, and that identifiers decide only
 * after the last round. Whether another plan draws less, only a solve can show.
 */
export const lotteryClaims = (
  given: unknown,
  policy: Policy,
  moves: readonly Move[],
  completeness: Completeness,
): readonly PlanClaim[] => {
  if (!isFields(given)) return [];
  const claimed = listOf(given.rounds);
  const count = Math.min(maxRounds, Math.max(1, claimed.length));
  const numbers = moves.map((move) => drawnBy(move, policy.seed));
  const rounds = Array.from({ length: count }, (_, round) =>
    numbers.reduce((sum, drawn) => sum + (drawn[round] ?? 0), 0),
  );
  const unique = given.unique !== false || count < maxRounds;
  return differences('lottery', '', given, { seed: policy.seed, rounds, unique }, completeness);
};
