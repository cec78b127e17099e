import type { SchoolId } from '../district/ids.ts';
import { slotKey } from '../district/post.ts';
import type { School } from '../district/school.ts';
import { isHeadSubject } from '../district/words.ts';
import { type Certified, certificatesOf, stagesServedBy } from '../movement/qualification.ts';
import { heldSlot, holdsPost } from '../staffing/holding.ts';
import { type SlotState, slotTable } from '../staffing/slot-table.ts';
import { people, type ReportInput } from './input.ts';

/** A number today and after the plan. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** A slot that has people above required or posts unfilled, today or after the plan. */
export interface SlotSurplus {
  readonly slot: SlotState;
  readonly held: BeforeAfter;
  readonly aboveRequired: BeforeAfter;
  readonly short: BeforeAfter;
  /** Of the people above required, how many are certified for a slot of another school that is short. */
  readonly certified: BeforeAfter;
}

/** A school with its slots; heads' posts are no slots here, yet their holders take approved posts. */
export interface SchoolSurplus {
  readonly school: School;
  readonly staff: BeforeAfter;
  /** People above the approved posts; posts lent from the pool aside. */
  readonly aboveApproved: BeforeAfter;
  readonly slots: readonly SlotSurplus[];
}

type Holders = ReadonlyMap<string, readonly Certified[]>;

const add = (table: Map<string, Certified[]>, key: string, person: Certified): void => {
  const list = table.get(key);
  if (list) list.push(person);
  else table.set(key, [person]);
};

/** Who holds which slot today, and after the plan: new teachers as well. */
const holdersOf = ({ district, plan }: Pick<ReportInput, 'district' | 'plan'>): readonly [Holders, Holders] => {
  const who = people(district);
  const moving = new Set(plan.transfers.map(({ teacherId }) => teacherId));
  const [before, after] = [new Map<string, Certified[]>(), new Map<string, Certified[]>()];
  for (const teacher of district.teachers) {
    if (!holdsPost(teacher, plan.policy.referenceDate)) continue;
    const key = slotKey(heldSlot(teacher, plan.policy.referenceDate));
    add(before, key, teacher);
    if (!moving.has(teacher.id)) add(after, key, teacher);
  }
  for (const transfer of plan.transfers) {
    const teacher = who.teacher(transfer.teacherId);
    if (teacher !== undefined) add(after, slotKey({ ...transfer, schoolId: transfer.toSchoolId }), teacher);
  }
  const hires = new Map(district.hires.map((hire) => [hire.id, hire]));
  for (const placement of plan.placements) {
    const hire = hires.get(placement.teacherId);
    if (hire !== undefined) add(after, slotKey({ ...placement, schoolId: placement.toSchoolId }), hire);
  }
  return [before, after];
};

/** Whether a person is certified for a slot that is short at another school. */
const wantedElsewhere = (slots: readonly SlotState[], holders: Holders) => {
  const short = new Map<string, Set<SchoolId>>();
  for (const { key, schoolId, stage, subject, required } of slots) {
    if ((holders.get(key)?.length ?? 0) >= required || isHeadSubject(subject)) continue;
    const schools = short.get(`${stage} ${subject}`);
    if (schools) schools.add(schoolId);
    else short.set(`${stage} ${subject}`, new Set([schoolId]));
  }
  return (person: Certified, at: SchoolId): boolean =>
    certificatesOf(person).some(({ stage, subject }) =>
      stagesServedBy[stage].some((served) => {
        const schools = short.get(`${served} ${subject}`);
        return schools !== undefined && (schools.size > 1 || !schools.has(at));
      }),
    );
};

/** Surplus and shortage of every school, in the order of the district, today and after the plan. */
export const surplusOfSchools = (input: Pick<ReportInput, 'district' | 'plan'>): readonly SchoolSurplus[] => {
  const { district, plan } = input;
  const slots = slotTable(district, plan.policy);
  const times = holdersOf(input).map((holders) => ({ holders, wanted: wantedElsewhere(slots, holders) }));
  const beforeAfter = (count: (time: (typeof times)[number]) => number): BeforeAfter => {
    const [before = 0, after = 0] = times.map(count);
    return { before, after };
  };
  const bySchool = Map.groupBy(slots, ({ schoolId }) => schoolId);
  return district.schools.map((school) => {
    const own = bySchool.get(school.id) ?? [];
    const held = ({ key }: SlotState) => beforeAfter(({ holders }) => holders.get(key)?.length ?? 0);
    const staff = own
      .map(held)
      .reduce((sum, { before, after }) => ({ before: sum.before + before, after: sum.after + after }), {
        before: 0,
        after: 0,
      });
    const above = (people: number): number => Math.max(0, people - school.approvedPosts);
    return {
      school,
      staff,
      aboveApproved: { before: above(staff.before), after: above(staff.after) },
      slots: own
        .filter(({ subject }) => !isHeadSubject(subject))
        .map((slot) => {
          const { required, key } = slot;
          const surplus = (holders: Holders): number => Math.max(0, (holders.get(key)?.length ?? 0) - required);
          return {
            slot,
            held: held(slot),
            aboveRequired: beforeAfter(({ holders }) => surplus(holders)),
            short: beforeAfter(({ holders }) => Math.max(0, required - (holders.get(key)?.length ?? 0))),
            certified: beforeAfter(({ holders, wanted }) =>
              Math.min(surplus(holders), (holders.get(key) ?? []).filter((person) => wanted(person, school.id)).length),
            ),
          };
        })
        .filter(({ aboveRequired, short }) => [aboveRequired, short].some(({ before, after }) => before + after > 0)),
    };
  });
};

/** Schools above their approved posts, and the people above them, today and after the plan. */
export interface Overstaffed {
  readonly schools: BeforeAfter;
  readonly people: BeforeAfter;
}

export const overstaffed = (schools: readonly SchoolSurplus[]): Overstaffed => {
  const sum = (of: (school: SchoolSurplus) => number): number => schools.reduce((total, one) => total + of(one), 0);
  return {
    schools: {
      before: sum(({ aboveApproved }) => Math.min(1, aboveApproved.before)),
      after: sum(({ aboveApproved }) => Math.min(1, aboveApproved.after)),
    },
    people: {
      before: sum(({ aboveApproved }) => aboveApproved.before),
      after: sum(({ aboveApproved }) => aboveApproved.after),
    },
  };
};
