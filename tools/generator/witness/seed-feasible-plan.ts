import { isBackboneToday, surelyEligible } from '../likely.ts';
import type { Profile } from '../profile.ts';
import { type Random, random } from '../random.ts';
import type { Site } from '../sites.ts';
import type { SlotDraft } from '../slots.ts';
import type { TeacherDraft } from '../teachers.ts';
import type { TravelTable } from '../travel-table.ts';
import type { Reachable } from '../wishes.ts';
import { grantTitles } from './backbone-titles.ts';
import { exchange } from './exchanges.ts';
import { moveIntoNewPosts } from './into-new-posts.ts';
import { moveIntoVacancies } from './into-vacancies.ts';
import { sendRegardless } from './last-resort.ts';
import { newTally, type WitnessMove } from './tally.ts';

export interface WitnessRequest {
  readonly stream: string;
  readonly profile: Profile;
  readonly drafts: readonly TeacherDraft[];
  readonly slots: readonly SlotDraft[];
  readonly near: Reachable;
  readonly table: TravelTable;
}

/**
 * A plan laid by hand while the district is drawn, so that the default policy can be kept: moves of the surely
 * eligible from source schools to target schools, at most 15 % of a staff out, one mover in five with a backbone
 * title. It may change `required` of slots, titles of movers, and in the smallest districts a home.
 */
export const seedFeasiblePlan = ({
  stream,
  profile,
  drafts,
  slots,
  near,
  table,
}: WitnessRequest): readonly WitnessMove[] => {
  const draw = random(`${stream}|witness`);
  const tally = newTally(drafts, slots, near, table);
  const wanted = Math.ceil(tally.needed * profile.slack);
  const sources = candidatesOf(draw, drafts, 'source');
  moveIntoVacancies(tally, sources, Math.max(wanted, tally.neededInDistrict));
  moveIntoNewPosts(draw, tally, sources, wanted);
  exchange(tally, sources, candidatesOf(draw, drafts, 'target'), tally.neededInDistrict);
  sendRegardless(draw, tally, drafts);
  grantTitles(tally.moves);
  return tally.moves;
};

/** Surely eligible teachers of one side in a drawn order, one in four with a backbone title as long as they last. */
const candidatesOf = (draw: Random, drafts: readonly TeacherDraft[], side: Site['side']): readonly TeacherDraft[] => {
  const all = draw.shuffled(drafts.filter((draft) => draft.site.side === side && surelyEligible(draft)));
  const titled = all.filter((draft) => isBackboneToday(draft.teacher));
  const others = all.filter((draft) => !isBackboneToday(draft.teacher));
  const turns = Math.max(titled.length, Math.ceil(others.length / 3));
  return Array.from({ length: turns }, (_, turn) => [
    ...titled.slice(turn, turn + 1),
    ...others.slice(turn * 3, turn * 3 + 3),
  ]).flat();
};
