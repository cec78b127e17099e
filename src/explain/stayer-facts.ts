import type { TeacherId } from '../district/ids.ts';
import { type Slot, slotKey } from '../district/post.ts';
import type { Finding } from '../eligibility/ledger-entry.ts';
import { type ExplainedPlan, pairOf } from './explained-plan.ts';
import { type EligibleCounts, eligibleCounts } from './mover-facts.ts';
import { type CountedPairs, countedPairs, type RefusedPairs } from './refused-pairs.ts';

/**
 * Why a teacher stays: not eligible by a clause; every post refused by a rule; or posts are open and the goals in their
 * order chose otherwise.
 */
export interface StayerFacts {
  readonly teacherId: TeacherId;
  readonly why: 'not_eligible' | 'refused' | 'outweighed';
  readonly findings: readonly Finding[];
  readonly eligible: EligibleCounts;
  /** Posts at other schools that a certificate covers: those open to the teacher, and those that rules refuse. */
  readonly open: readonly Slot[];
  readonly refused: readonly RefusedPairs[];
}

const pairsOf = (explained: ExplainedPlan, id: TeacherId): CountedPairs => {
  const { teachers, context, schools, flows } = explained;
  const teacher = teachers.get(id);
  if (teacher === undefined) return { admitted: [], refused: [], unqualified: 0 };
  const minutes = new Map<string, number | null>();
  const pairs = [...flows.values()].flatMap((flow) => {
    const school = schools.get(flow.slot.schoolId);
    if (school === undefined || school.id === teacher.schoolId) return [];
    const journey = minutes.get(school.id) ?? context.minutes(teacher, school);
    minutes.set(school.id, journey);
    const pair = pairOf(explained, teacher, flow, journey);
    return pair === undefined ? [] : [pair];
  });
  return countedPairs(explained, pairs);
};

/** The facts of a teacher without a move; `undefined` for a mover or an unknown teacher. */
export const stayerFacts = (explained: ExplainedPlan, id: TeacherId): StayerFacts | undefined => {
  const { teachers, transfers, movable, ledger } = explained;
  const teacher = teachers.get(id);
  if (teacher === undefined || transfers.has(id)) return undefined;
  const counted = pairsOf(explained, id);
  const mayMove = movable.some((other) => other.id === id);
  const open = mayMove ? counted.admitted.map(({ slot }) => slot) : [];
  return {
    teacherId: id,
    why: mayMove ? (open.length === 0 ? 'refused' : 'outweighed') : 'not_eligible',
    findings: ledger.entries.get(id)?.findings ?? [],
    eligible: eligibleCounts(explained, teacher.schoolId),
    open: open
      .map(({ schoolId, stage, subject }) => ({ schoolId, stage, subject }))
      .toSorted((a, b) => (slotKey(a) < slotKey(b) ? -1 : 1)),
    refused: counted.refused,
  };
};
