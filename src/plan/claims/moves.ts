import { lastDayOf, nextDay } from '../../district/date.ts';
import { slotKey } from '../../district/post.ts';
import { isSourceSchool, isTargetSchool } from '../../policy/areas.ts';
import { losesGrassrootsTitle } from '../../policy/title-levels.ts';
import { type Message, message } from '../../text/message.ts';
import { render } from '../../text/render.ts';
import { isFailing } from '../facts/failing-heads.ts';
import type { KnownMove, KnownPlacement } from '../facts/known-move.ts';
import { founds, isCounted, modeOf } from '../facts/modes.ts';
import type { PlanFacts } from '../facts/plan-facts.ts';
import { movesForGood } from '../facts/titles.ts';
import type { Fields } from './compare.ts';

const inWords = (reasons: readonly Message[]): readonly Fields[] =>
  reasons.map((reason) => ({ code: reason.key, zh: render('zh', reason), en: render('en', reason) }));

const some = (holds: boolean, key: string, values: Message['values'] = {}): readonly Message[] =>
  holds ? [message(key, values)] : [];

const rankOf = (wishes: readonly string[], school: string): number | null => {
  const rank = wishes.indexOf(school);
  return rank < 0 ? null : rank + 1;
};

/** What a transfer may claim, recomputed by the checker's own functions from district, policy and the move alone. */
export const transferFacts = (move: KnownMove, reading: PlanFacts): Fields => {
  const { district, policy, orders } = reading;
  const { teacher, from, to, slot, held, head, eligible, backbone, redeployed } = move;
  const mode = modeOf(move, district, policy);
  const counted =
    eligible && !redeployed && !(head && policy.principals === 'separate') && isCounted(mode, policy, false);
  const directed = policy.counting === 'any_move' || isTargetSchool(to, policy) || founds(from, to, policy);
  const fromSource = counted && isSourceSchool(from, policy) && directed;
  const rank = rankOf(teacher.wishes, to.id);
  const gap = Math.max(0, slot.required - held);
  const ordered = orders.some(
    (order) => order.teacherId === teacher.id && (order.kind === 'move' || order.kind === 'assign'),
  );
  return {
    mode,
    counts_district: counted,
    counts_source_set: fromSource,
    backbone,
    commute_minutes: move.minutes,
    wish_rank: rank,
    reasons: inWords([
      ...some(ordered, 'reason.ordered'),
      ...some(mode === 'seed_team', 'reason.seed_team'),
      ...some(move.displaced, 'reason.closed_school'),
      ...some(redeployed, 'reason.surplus_post'),
      ...some(isFailing(teacher, policy), 'reason.head_replacement'),
      ...some(gap > 0, 'reason.fills_gap', { gap }),
      ...some(rank !== null, 'reason.wish', { rank: rank ?? 0 }),
      ...some(teacher.volunteers, 'reason.volunteer'),
      ...some(fromSource, 'reason.counts_source_set'),
      ...some(backbone, 'reason.backbone'),
      ...some(eligible, 'reason.eligible'),
      ...some(!eligible && !move.displaced && !redeployed, 'reason.below_tenure'),
      ...some(losesGrassrootsTitle(teacher, to, policy) && movesForGood(move, reading), 'reason.grassroots_lost'),
    ]),
  };
};

/** What a placement of a new teacher may claim, recomputed likewise; the bond runs from the day after the reference date. */
export const placementFacts = ({ hire, to, slot, minutes }: KnownPlacement, reading: PlanFacts): Fields => {
  const { policy, today } = reading;
  const months = hire.bondMonths ?? policy.hireBondMonths[hire.hireType];
  const rank = rankOf(hire.wishes, to.id);
  const gap = Math.max(0, slot.required - today.held(slotKey(slot)));
  const rural = to.areaClass === 'rural';
  return {
    hire_type: hire.hireType,
    bond_until: months === null || months === 0 ? null : lastDayOf(nextDay(policy.referenceDate), months),
    commute_minutes: minutes,
    wish_rank: rank,
    reasons: inWords([
      ...some(gap > 0, 'reason.fills_gap', { gap }),
      ...some(rural, 'reason.hire_rural', { remoteness: to.remoteness }),
      ...some(hire.hireType === 'special_post', 'reason.special_post'),
      ...some(hire.hireType === 'funded', rural ? 'reason.rural_part_served' : 'reason.rural_part_owed'),
      ...some(rank !== null, 'reason.wish', { rank: rank ?? 0 }),
      message('reason.new_teacher'),
    ]),
  };
};
