import { compareIds } from '../district/ids.ts';
import { slotKey } from '../district/post.ts';
import type { Teacher } from '../district/teacher.ts';
import { isHeadSubject, type Stage, type Subject } from '../district/words.ts';
import type { Retraining } from '../policy/horizon-terms.ts';
import { heldSlot, holdsPost } from '../staffing/holding.ts';
import { type SlotState, slotTable } from '../staffing/slot-table.ts';
import { type Usable, usableFor } from './certified-for.ts';
import { FlowNetwork } from './max-flow.ts';
import type { YearDistrict } from './year-district.ts';

/** A stage and subject over the whole district in one year. */
export interface GroupBalance {
  readonly stage: Stage;
  readonly subject: Subject;
  readonly required: number;
  readonly held: number;
  /** `Σ_j max(0, r_j − h_j)` and `Σ_j max(0, h_j − r_j)` over its slots. */
  readonly short: number;
  readonly over: number;
  /** Holders of surplus posts who could fill it, if it alone drew on them. */
  readonly fromWithin: number;
  /** Left unfilled when every surplus post serves every shortage as well as possible together. */
  readonly unmet: number;
}

/** Surplus and shortage of one year, by slot and by stage and subject. Heads' posts aside. */
export interface YearBalance {
  readonly slots: readonly SlotState[];
  readonly groups: readonly GroupBalance[];
  readonly short: number;
  readonly over: number;
  /** Shortage that no redeployment of surplus posts can fill. */
  readonly unmet: number;
}

const groupKey = (stage: Stage, subject: Subject): string => `${stage}\0${subject}`;

/** Holders of a surplus post who are alike in what they can be used for. */
interface Alike {
  readonly slot: string;
  readonly uses: readonly Usable[];
  count: number;
}

const alikeHolders = (
  { district, policy }: YearDistrict,
  over: ReadonlyMap<string, number>,
  retraining: readonly Retraining[],
): readonly Alike[] => {
  const found = new Map<string, Alike>();
  for (const teacher of district.teachers) {
    if (teacher.role !== 'teacher' || !holdsPost(teacher, policy.referenceDate)) continue;
    const slot = slotKey(heldSlot(teacher, policy.referenceDate));
    if (!over.has(slot)) continue;
    const uses = usableFor(teacher, retraining);
    const key = `${slot}\0${uses
      .map(({ stage, subject }) => `${stage}:${subject}`)
      .toSorted()
      .join()}`;
    const known = found.get(key) ?? { slot, uses, count: 0 };
    known.count += 1;
    found.set(key, known);
  }
  return [...found].toSorted(([a], [b]) => compareIds(a, b)).map(([, one]) => one);
};

/** How many of each short group surplus posts can fill, together and alone. */
const coverage = (
  alike: readonly Alike[],
  over: ReadonlyMap<string, number>,
  short: readonly { readonly key: string; readonly short: number }[],
) => {
  const slots = [...over.keys()];
  const [source, firstSlot, firstAlike] = [0, 1, 1 + slots.length];
  const firstGroup = firstAlike + alike.length;
  const sink = firstGroup + short.length;
  const slotAt = new Map(slots.map((slot, index) => [slot, firstSlot + index]));
  const groupAt = new Map(short.map(({ key }, index) => [key, firstGroup + index]));
  const network = new FlowNetwork(sink + 1);
  for (const [slot, count] of over) network.arc(source, slotAt.get(slot) ?? 0, count);
  alike.forEach(({ slot, uses, count }, index) => {
    network.arc(slotAt.get(slot) ?? 0, firstAlike + index, count);
    for (const { stage, subject } of uses) {
      const group = groupAt.get(groupKey(stage, subject));
      if (group !== undefined) network.arc(firstAlike + index, group, count);
    }
  });
  const filled = short.map(({ short: count }, index) => network.arc(firstGroup + index, sink, count));
  const together = network.maximise(source, sink);
  const alone = (key: string): number => {
    const usable = new Map<string, number>();
    for (const { slot, uses, count } of alike)
      if (uses.some(({ stage, subject }) => groupKey(stage, subject) === key))
        usable.set(slot, (usable.get(slot) ?? 0) + count);
    return [...usable].reduce((sum, [slot, count]) => sum + Math.min(count, over.get(slot) ?? 0), 0);
  };
  return { together, filled: filled.map((read) => read()), alone };
};

/** Surplus and shortage of a year, by the same posts and holders as this year's plan counts. */
export const balanceOf = (year: YearDistrict): YearBalance => {
  const slots = slotTable(year.district, year.policy).filter(({ subject }) => !isHeadSubject(subject));
  const over = new Map(
    slots.filter(({ held, required }) => held > required).map((one) => [one.key, one.held - one.required]),
  );
  const groups = [...Map.groupBy(slots, ({ stage, subject }) => groupKey(stage, subject))]
    .toSorted(([a], [b]) => compareIds(a, b))
    .map(([key, members]) => {
      const sum = (of: (slot: SlotState) => number): number => members.reduce((all, slot) => all + of(slot), 0);
      const [first] = members;
      return {
        key,
        stage: first?.stage ?? 'primary',
        subject: first?.subject ?? '',
        required: sum(({ required }) => required),
        held: sum(({ held }) => held),
        short: sum(({ held, required }) => Math.max(0, required - held)),
        over: sum(({ held, required }) => Math.max(0, held - required)),
      };
    });
  const short = groups.filter((group) => group.short > 0);
  const alike = short.length === 0 ? [] : alikeHolders(year, over, year.policy.horizon.retraining);
  const { together, filled, alone } = coverage(alike, over, short);
  const total = short.reduce((sum, group) => sum + group.short, 0);
  return {
    slots,
    groups: groups.map(({ key, ...group }) => {
      const at = short.findIndex((one) => one.key === key);
      return {
        ...group,
        fromWithin: at < 0 ? 0 : alone(key),
        unmet: at < 0 ? 0 : group.short - (filled[at] ?? 0),
      };
    }),
    short: total,
    over: [...over.values()].reduce((sum, count) => sum + count, 0),
    unmet: total - together,
  };
};

/** Holders of the surplus posts of a year who can be used for a stage and subject, with the hours it takes. */
export const usableHolders = (
  { district, policy }: YearDistrict,
  balance: YearBalance,
  wanted: Pick<GroupBalance, 'stage' | 'subject'>,
): readonly { readonly teacher: Teacher; readonly hours: number }[] => {
  const over = new Set(balance.slots.filter(({ held, required }) => held > required).map(({ key }) => key));
  return district.teachers.flatMap((teacher) => {
    if (teacher.role !== 'teacher' || !holdsPost(teacher, policy.referenceDate)) return [];
    if (!over.has(slotKey(heldSlot(teacher, policy.referenceDate)))) return [];
    const use = usableFor(teacher, policy.horizon.retraining).find(
      ({ stage, subject }) => stage === wanted.stage && subject === wanted.subject,
    );
    return use === undefined ? [] : [{ teacher, hours: use.hours }];
  });
};
