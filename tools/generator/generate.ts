import type { District } from '../../src/district/district.ts';
import { schoolId } from '../../src/district/ids.ts';
import { sortedDistrict } from '../../src/district/sorted.ts';
import type { Move, RosterMove } from '../../src/plan/transfer.ts';
import { drawHires } from './draw-hires.ts';
import { ordersOf } from './draw-orders.ts';
import { postsOf } from './draw-posts.ts';
import { schoolsOf } from './draw-schools.ts';
import { madeFeasible } from './feasible/made-feasible.ts';
import { drawPlaces } from './geography.ts';
import { showsMerger, withMerger } from './lineage.ts';
import { withOptionalColumns } from './optional/with-optional-columns.ts';
import type { Profile } from './profile.ts';
import { type ProfileName, profileOf, streamName } from './profiles.ts';
import { random } from './random.ts';
import { drawSites } from './sites.ts';
import { drawSlots } from './slots.ts';
import { drawTeachers } from './teachers.ts';
import { tighten } from './tighten.ts';
import { drawTravel, journeysOf, ownJourneys } from './travel-table.ts';
import { addWishes, reachable } from './wishes.ts';
import { seedFeasiblePlan } from './witness/seed-feasible-plan.ts';
import type { WitnessMove } from './witness/tally.ts';

export interface DistrictRequest {
  readonly schools: number;
  readonly teachers: number;
  readonly seed: number;
  readonly profile: ProfileName;
  /** New teachers at most, as many as there is room for; none where left out. */
  readonly hires?: number;
  /** Also the optional columns: L4 to L7, offices of heads, grades, terms away. */
  readonly full?: boolean;
}

/** A district, and moves that together keep every rule of the default policy: the proof that it has a plan. */
export interface DrawnDistrict {
  readonly district: District;
  readonly witness: readonly RosterMove[];
  /** A place for each new teacher, in addition to the witness. */
  readonly placements: readonly Move[];
}

/**
 * A realistic district, invented: exactly `teachers` people on the roster (at least 24) at `schools` schools (at
 * least 2, at most a sixth of the teachers). Drawn as it stands at 31 August 2026, and so that the default policy
 * has a plan for it. The same request gives the same district, everywhere. Linear in teachers.
 */
export const generateDistrict = (request: DistrictRequest): District => drawnDistrict(request).district;

export const drawnDistrict = (request: DistrictRequest): DrawnDistrict => {
  const { schools, teachers, seed, profile, hires = 0, full = false } = request;
  const stream = `${streamName(profile)}|${seed}`;
  const laid = drawFrom(stream, profileOf(profile), schools, teachers);
  const drawn = withHires(stream, { ...laid, ...madeFeasible(laid.district, laid.witness) }, hires);
  if (!full) return drawn;
  const moves = [...drawn.witness, ...drawn.placements];
  return { ...drawn, district: withOptionalColumns(stream, drawn.district, moves) };
};

const withHires = (stream: string, drawn: DrawnDistrict, hires: number): DrawnDistrict => {
  if (hires === 0) return drawn;
  const added = drawHires(stream, drawn.district, drawn.witness, hires);
  return {
    ...drawn,
    district: sortedDistrict({ ...drawn.district, hires: added.hires }),
    placements: added.placements,
  };
};

/** The same from a profile of one's own; `stream` names the random streams. */
export const drawFrom = (stream: string, profile: Profile, schools: number, teachers: number): DrawnDistrict => {
  const people = Math.max(24, Math.floor(teachers));
  const count = Math.max(2, Math.min(Math.floor(schools), Math.floor(people / 6)));
  const standingCounts = {
    contract: Math.round(people * profile.contract),
    borrowed: Math.round(people * profile.borrowed),
    leaving: Math.round(people * profile.leaving),
  };
  const holders = people - standingCounts.contract - standingCounts.borrowed - standingCounts.leaving;

  const places = drawPlaces(stream, profile, count);
  const merger = showsMerger(profile, count);
  const sites = drawSites({ stream, profile, places, schools: merger ? count - 1 : count, teachers: people });
  const table = drawTravel(stream, profile.road, places, sites);
  const near = reachable(sites, table);
  const plan = drawSlots({ stream, profile, sites, holders });
  const drafts = drawTeachers({ stream, profile, places, sites, slots: plan.slots, standingCounts: standingCounts });
  addWishes(stream, profile, drafts, plan.slots, near, table);
  const witness = seedFeasiblePlan({ stream, profile, drafts, slots: plan.slots, near, table });
  if (profile.tight) tighten(random(`${stream}|tight`), plan.slots, witness);

  const moving = new Set(witness.map(({ draft }) => draft));
  const still = drafts.filter((draft) => !moving.has(draft));

  const open = schoolsOf({ stream, profile, sites, plan, drafts, witness });
  const district = sortedDistrict({
    schools: merger ? withMerger(open, count) : open,
    posts: postsOf(stream, plan.slots, profile.tight),
    teachers: drafts.map(({ teacher }) => teacher),
    journeys: journeysOf(table, places, sites, ownJourneys(stream, still, sites, table)),
    orders: ordersOf({ stream, share: profile.orders, drafts, witness, near }),
    hires: [],
  });
  return { district, witness: witness.map(moveOf), placements: [] };
};

const moveOf = ({ draft, to }: WitnessMove): RosterMove => ({
  teacherId: draft.teacher.id,
  fromSchoolId: draft.teacher.schoolId,
  toSchoolId: schoolId(to.site.id),
  stage: to.stage,
  subject: to.subject,
});
