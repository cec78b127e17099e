import { type Slot, slotKey } from '../../district/post.ts';
import { stages } from '../../district/words.ts';
import type { KnownMove } from '../facts/known-move.ts';
import { ownSlot } from '../facts/occupied.ts';
import type { PlanFacts } from '../facts/plan-facts.ts';
import type { HeadRole, Served } from './served.ts';

type HeadServed = Extract<Served, { kind: 'head_vacancy' | 'head_succession' }>;

/** A school without a principal whom no other school's heads it, or fewer heads than posts for them. */
const isVacant = (slot: Slot, { slots, today, schools }: PlanFacts): boolean => {
  const post = slots.get(slotKey(slot));
  if (post !== undefined && post.required > today.held(slotKey(slot))) return true;
  if (slot.subject !== 'principal' || schools.get(slot.schoolId)?.headedBy !== undefined) return false;
  return stages.every((stage) => today.held(slotKey({ ...slot, stage })) === 0);
};

/**
 * What a head's move fills: a post vacant today, or the post of a head who moves on, where the chain of successors ends
 * at a vacant post. Heads who only change places fill none.
 */
export const headPosts = (facts: PlanFacts): ((move: KnownMove) => HeadServed | null) => {
  const heads = facts.planned.filter(({ head }) => head);
  const leaving = Map.groupBy(heads, ({ teacher }) => slotKey(ownSlot(teacher)));
  return ({ head, slot, teacher }) => {
    if (!head) return null;
    const role: HeadRole = teacher.role === 'vice_principal' ? 'vice_principal' : 'principal';
    const at = { schoolId: slot.schoolId, role };
    if (isVacant(slot, facts)) return { kind: 'head_vacancy', ...at };
    const seen = new Set([slotKey(slot)]);
    let next: KnownMove | undefined = leaving.get(slotKey(slot))?.[0];
    while (next !== undefined) {
      if (isVacant(next.slot, facts)) return { kind: 'head_succession', ...at };
      const key = slotKey(next.slot);
      if (seen.has(key)) return null;
      seen.add(key);
      next = leaving.get(key)?.[0];
    }
    return null;
  };
};
