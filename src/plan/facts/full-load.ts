import { type Slot, slotKey } from '../../district/post.ts';
import { modes } from '../../movement/modes.ts';
import { modeOf } from './modes.ts';
import type { Holder } from './occupied.ts';
import type { PlanFacts } from './plan-facts.ts';
import { awayOf } from './terms-away.ts';

/** Half a load while shadowing, duties while attached: not a full load at the host (domain 3). */
const teachesPart = (holder: Holder, { district, policy, plannedBy }: PlanFacts): boolean => {
  const move = plannedBy.get(holder.teacher.id);
  if (move !== undefined) return modes[modeOf(move, district, policy)].load !== 'full';
  const away = awayOf(holder.teacher, policy);
  return away !== null && !away.over && modes[away.mode].load !== 'full';
};

/**
 * Holders of each slot after the plan who fill a post of it: everybody, or only those with a full load, as the policy
 * says (key `posts_filled_by`). New teachers have one.
 */
export const fillingAfter = (facts: PlanFacts): ((slot: Slot) => number) => {
  const { occupied, policy } = facts;
  if (policy.postsFilledBy === 'anybody') return (slot) => occupied.heldAfter(slotKey(slot));
  const partly = new Map<string, number>();
  for (const holder of occupied.holders.values())
    if (teachesPart(holder, facts)) partly.set(holder.key, (partly.get(holder.key) ?? 0) + 1);
  return (slot) => occupied.heldAfter(slotKey(slot)) - (partly.get(slotKey(slot)) ?? 0);
};
