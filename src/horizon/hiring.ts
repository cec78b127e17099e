import { compareIds } from '../district/ids.ts';
import { type Slot, slotKey } from '../district/post.ts';
import { hasClosed } from '../district/school.ts';
import type { Teacher } from '../district/teacher.ts';
import { isHeadSubject, type Stage, type Subject } from '../district/words.ts';
import { heldSlot, holdsPost, staysOnStaff } from '../staffing/holding.ts';
import { slotTable } from '../staffing/slot-table.ts';
import { usableFor } from './certified-for.ts';
import { FlowNetwork } from './max-flow.ts';
import { shareOut } from './share-out.ts';
import type { YearDistrict } from './year-district.ts';

/** New teachers of one stage and subject in one year. */
export interface HiringLine {
  readonly stage: Stage;
  readonly subject: Subject;
  readonly hires: number;
}

export interface HiringYear {
  readonly ahead: number;
  readonly lines: readonly HiringLine[];
  /** The same by school. */
  readonly posts: readonly (HiringLine & Slot)[];
  readonly hires: number;
  /** Redeployed from surplus posts before anyone is hired. */
  readonly redeployed: number;
  /** Left short because the cap on posts was reached; 0 without a cap. */
  readonly leftShort: number;
  /** People on the staff after it, and the cap. */
  readonly staff: number;
  readonly cap: number | null;
}

export interface HiringTerms {
  readonly redeploy: boolean;
  /** Whether the staff may exceed the district's posts (`total_posts`, else the approved posts of open schools). */
  readonly capped: boolean;
}

interface Short extends Slot {
  readonly key: string;
  missing: number;
}

/** The posts that people hold in a year, once those hired and redeployed before are where they were put. */
interface Standing {
  /** Where a redeployed person is now. */
  readonly moved: Map<Teacher['id'], Slot>;
  /** People hired into each slot in earlier years, who stay. */
  readonly hired: Map<string, number>;
}

const groupOf = ({ stage, subject }: Slot): string => `${stage}\0${subject}`;

const capOf = ({ district, policy }: YearDistrict): number =>
  policy.totalPosts ??
  district.schools
    .filter((school) => school.managedByDistrict && !hasClosed(school, policy.referenceDate))
    .reduce((sum, { approvedPosts }) => sum + approvedPosts, 0);

/** Surplus people into short posts, as many as possible; each is moved once and stays. */
const redeploy = (
  year: YearDistrict,
  short: readonly Short[],
  over: Map<string, number>,
  standing: Standing,
): number => {
  const groups = [...Map.groupBy(short, groupOf).keys()].toSorted(compareIds);
  const people = year.district.teachers.filter((teacher) => {
    if (teacher.role !== 'teacher' || standing.moved.has(teacher.id)) return false;
    return (
      holdsPost(teacher, year.policy.referenceDate) &&
      over.has(slotKey(heldSlot(teacher, year.policy.referenceDate))) &&
      usableFor(teacher, year.policy.horizon.retraining).some((use) => groups.includes(`${use.stage}\0${use.subject}`))
    );
  });
  const slots = [...over.keys()].toSorted(compareIds);
  const slotAt = new Map(slots.map((slot, index) => [slot, 1 + index]));
  const personAt = 1 + slots.length;
  const groupAt = new Map(groups.map((group, index) => [group, personAt + people.length + index]));
  const sink = personAt + people.length + groups.length;
  const network = new FlowNetwork(sink + 1);
  for (const slot of slots) network.arc(0, slotAt.get(slot) ?? 0, over.get(slot) ?? 0);
  const uses = people.map((teacher, index) => {
    network.arc(slotAt.get(slotKey(heldSlot(teacher, year.policy.referenceDate))) ?? 0, personAt + index, 1);
    return usableFor(teacher, year.policy.horizon.retraining)
      .toSorted((a, b) => a.hours - b.hours)
      .flatMap(({ stage, subject }) => {
        const group = groupAt.get(`${stage}\0${subject}`);
        return group === undefined
          ? []
          : [{ key: `${stage}\0${subject}`, flow: network.arc(personAt + index, group, 1) }];
      });
  });
  for (const group of groups) {
    const missing = short.filter((slot) => groupOf(slot) === group).reduce((sum, slot) => sum + slot.missing, 0);
    network.arc(groupAt.get(group) ?? 0, sink, missing);
  }
  const moved = network.maximise(0, sink);
  people.forEach((teacher, index) => {
    const use = uses[index]?.find(({ flow }) => flow() > 0);
    const slot = use === undefined ? undefined : short.find((one) => groupOf(one) === use.key && one.missing > 0);
    if (slot === undefined) return;
    slot.missing -= 1;
    standing.moved.set(teacher.id, { schoolId: slot.schoolId, stage: slot.stage, subject: slot.subject });
  });
  return moved;
};

const hiringYear = (year: YearDistrict, ahead: number, standing: Standing, terms: HiringTerms): HiringYear => {
  const { district, policy } = year;
  const held = new Map<string, number>(standing.hired);
  let staff = [...standing.hired.values()].reduce((sum, count) => sum + count, 0);
  const seen = new Set<string>();
  for (const teacher of district.teachers) {
    if (staysOnStaff(teacher, policy.referenceDate)) staff += 1;
    if (!holdsPost(teacher, policy.referenceDate)) continue;
    const slot = slotKey(standing.moved.get(teacher.id) ?? heldSlot(teacher, policy.referenceDate));
    held.set(slot, (held.get(slot) ?? 0) + 1);
    seen.add(slot);
  }
  const slots = slotTable(district, policy).filter(({ subject }) => !isHeadSubject(subject));
  const short = slots.flatMap((slot): readonly Short[] => {
    const missing = slot.required - (held.get(slot.key) ?? 0);
    const { schoolId, stage, subject, key } = slot;
    return missing > 0 ? [{ schoolId, stage, subject, key, missing }] : [];
  });
  const over = new Map(
    slots.flatMap((slot) => {
      const extra = (held.get(slot.key) ?? 0) - slot.required;
      return extra > 0 && seen.has(slot.key) ? [[slot.key, extra] as const] : [];
    }),
  );
  const redeployed = terms.redeploy ? redeploy(year, short, over, standing) : 0;
  const missing = short.reduce((sum, slot) => sum + slot.missing, 0);
  const cap = terms.capped ? capOf(year) : null;
  const hires = cap === null ? missing : Math.min(missing, Math.max(0, cap - staff));
  // Under a cap, posts go to the slots in proportion to what each lacks.
  const shares = shareOut(
    hires,
    short.filter((slot) => slot.missing > 0).map((slot) => [slot.key, slot.missing]),
  );
  const posts: (HiringLine & Slot)[] = [];
  const lines = new Map<string, { stage: Stage; subject: Subject; hires: number }>();
  for (const slot of short) {
    const count = shares.get(slot.key) ?? 0;
    if (count === 0) continue;
    standing.hired.set(slot.key, (standing.hired.get(slot.key) ?? 0) + count);
    posts.push({ schoolId: slot.schoolId, stage: slot.stage, subject: slot.subject, hires: count });
    const line = lines.get(groupOf(slot)) ?? { stage: slot.stage, subject: slot.subject, hires: 0 };
    line.hires += count;
    lines.set(groupOf(slot), line);
  }
  return {
    ahead,
    lines: [...lines].toSorted(([a], [b]) => compareIds(a, b)).map(([, line]) => line),
    posts,
    hires,
    redeployed,
    leftShort: missing - hires,
    staff: staff + hires,
    cap,
  };
};

/**
 * The fewest new teachers of each year, by stage and subject, that leave no post short, given those of the years before:
 * each shortage needs one, less those whom the largest redeployment of surplus posts fills. Who is hired or redeployed
 * stays in the post.
 */
export const hiringPlan = (years: readonly YearDistrict[], terms: HiringTerms): readonly HiringYear[] => {
  const standing: Standing = { moved: new Map(), hired: new Map() };
  return years.map((year, ahead) => hiringYear(year, ahead, standing, terms));
};
