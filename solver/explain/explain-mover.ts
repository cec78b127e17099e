import { compareIds, type TeacherId } from '../../src/district/ids.ts';
import { type Slot, slotKey } from '../../src/district/post.ts';
import { type Alternative, isPossible } from '../../src/explain/alternative.ts';
import type { MoverAlternatives } from '../../src/explain/mover-alternatives.ts';
import { postFacts } from '../../src/explain/post-facts.ts';
import { worthOf } from '../../src/explain/worth.ts';
import type { Move } from '../../src/plan/transfer.ts';
import { orderOf, putQuestion, type Questioned } from './put-question.ts';
import { rankCandidates } from './rankings.ts';

export interface ExplainLimits {
  /** Choices priced in each ranking. */
  readonly choices: number;
}

/** Other movers that are tested for standing or falling together with a move: a bundle is seldom larger. */
const mostPartners = 5;

const arrivesAt =
  (slot: Slot) =>
  (move: Move): boolean =>
    slotKey({ ...move, schoolId: move.toSchoolId }) === slotKey(slot);

/** Who arrives at a post in an alternative and not in the plan. */
const newcomers = (without: Alternative, slot: Slot, { explained }: Questioned): readonly TeacherId[] => {
  if (!isPossible(without)) return [];
  const { transfers, placements } = explained.plan;
  const known = new Set([...transfers, ...placements].filter(arrivesAt(slot)).map(({ teacherId }) => teacherId));
  return without.moves
    .filter(arrivesAt(slot))
    .map(({ teacherId }) => teacherId)
    .filter((id) => !known.has(id))
    .toSorted(compareIds);
};

/** Of the movers who fall without this one, those without whom this one falls too. */
const standTogether = async (
  questioned: Questioned,
  id: TeacherId,
  falling: readonly TeacherId[],
): Promise<readonly TeacherId[]> => {
  const together: TeacherId[] = [];
  for (const other of falling.slice(0, mostPartners)) {
    const without = await putQuestion(questioned, [orderOf(other, 'stay')]);
    if (worthOf(questioned.explained, other, without).falling.includes(id)) together.push(other);
  }
  return together;
};

/** Prices a move against staying, the next best place and other persons; `undefined` for a teacher without a move. */
export const explainMover = async (
  questioned: Questioned,
  id: TeacherId,
  { choices }: ExplainLimits,
): Promise<MoverAlternatives | undefined> => {
  const { explained } = questioned;
  const transfer = explained.transfers.get(id);
  if (transfer === undefined) return undefined;
  const slot = { schoolId: transfer.toSchoolId, stage: transfer.stage, subject: transfer.subject };
  const stays = orderOf(id, 'stay');
  const worth = worthOf(explained, id, await putQuestion(questioned, [stays]));
  const elsewhere = await putQuestion(questioned, [orderOf(id, 'move'), orderOf(id, 'forbid', transfer.toSchoolId)]);
  const post = postFacts(explained, slot);
  const others = {
    post: slot,
    candidates: (post?.candidates ?? []).filter(({ teacherId }) => teacherId !== id),
  };
  const canStay = worth.without.status === 'possible' || worth.without.status === 'impossible';
  return {
    worth,
    together: await standTogether(questioned, id, worth.falling),
    elsewhere,
    successors: newcomers(worth.without, slot, questioned),
    persons: await rankCandidates(questioned, others, canStay ? choices : 0, [stays]),
  };
};
