import { slotKey } from '../../src/district/post.ts';
import { possibleModes } from '../../src/movement/mode-of-move.ts';
import { isPartLoad, onPartLoad } from '../../src/movement/part-load.ts';
import { heldSlot, holdsPost } from '../../src/staffing/holding.ts';
import { candidateModes } from './candidate-modes.ts';
import { type Instance, isRosterMover } from './instance.ts';
import type { ModelParts } from './parts.ts';

/** Who stands in a slot without filling a post of it (key `posts_filled_by`), by slot index. */
export interface PartLoads {
  readonly today: number;
  /** Columns of moves into the slot in a mode of less than a full load. */
  readonly arriving: readonly number[];
  /** Columns of leaving for those of today. */
  readonly leaving: readonly number[];
}

const none: PartLoads = { today: 0, arriving: [], leaving: [] };

const partlyToday = ({ district, policy, slots }: Instance): ReadonlyMap<number, number> => {
  const index = new Map(slots.map((slot, at) => [slot.key, at]));
  const counts = new Map<number, number>();
  for (const teacher of district.teachers) {
    if (!holdsPost(teacher, policy.referenceDate) || !onPartLoad(teacher, policy)) continue;
    const at = index.get(slotKey(heldSlot(teacher, policy.referenceDate)));
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
};

/** None when every holder fills a post; otherwise teachers below a full load, today and by the moves of the plan. */
export const partLoads = ({ instance, move, leaves }: ModelParts): ((slot: number) => PartLoads) => {
  const { policy, district, candidates, movers } = instance;
  if (policy.postsFilledBy === 'anybody') return () => none;
  const today = partlyToday(instance);
  const arriving = new Map<number, number[]>();
  const leaving = new Map<number, number[]>();
  const add = (columns: Map<number, number[]>, slot: number, column: number): void => {
    columns.set(slot, [...(columns.get(slot) ?? []), column]);
  };
  if ([...possibleModes(district, policy)].some(isPartLoad)) {
    const modeOf = candidateModes(instance);
    for (let candidate = 0; candidate < candidates.slot.length; candidate += 1) {
      const mode = modeOf(candidate);
      if (mode !== null && isPartLoad(mode)) add(arriving, candidates.slot[candidate] as number, move(candidate));
    }
  }
  const mayLeave = new Set(candidates.teacher);
  movers.forEach((mover, index) => {
    if (!isRosterMover(mover) || !mayLeave.has(index) || !onPartLoad(mover.teacher, policy)) return;
    add(leaving, mover.home, leaves(index));
  });
  return (slot) => ({
    today: today.get(slot) ?? 0,
    arriving: arriving.get(slot) ?? [],
    leaving: leaving.get(slot) ?? [],
  });
};
