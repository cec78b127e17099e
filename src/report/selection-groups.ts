import type { Teacher } from '../district/teacher.ts';
import { basisPoints } from '../eligibility/effect.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';
import type { Transfer } from '../plan/transfer.ts';
import { chanceOfSoMany } from './chance-of-so-many.ts';

export const selectionDimensions = ['age', 'sex', 'exemption_history'] as const;
export type SelectionDimension = (typeof selectionDimensions)[number];

/** Fewer eligible teachers than this are not shown: a figure about a handful is a figure about persons. */
const leastShown = 10;

/** One group of the eligible: how many, how many of them move; `null` where the group is too small to show. */
export interface SelectionGroup {
  readonly dimension: SelectionDimension;
  readonly group: string;
  readonly shown: { readonly eligible: number; readonly moved: number; readonly basisPoints: number | null } | null;
  /** Chosen clearly more often than the eligible as a whole: more than five to four. */
  readonly above: boolean;
  /** Chance that a draw by lot chooses at least so many of the group, in hundredths of a percent; `null` if not shown. */
  readonly chance: number | null;
}

const ageBand = (teacher: Teacher, referenceDate: string): string => {
  if (teacher.birthDate === null) return 'unknown';
  const passed = referenceDate.slice(5) >= teacher.birthDate.slice(5);
  const years = Number(referenceDate.slice(0, 4)) - Number(teacher.birthDate.slice(0, 4)) - (passed ? 0 : 1);
  return years < 30 ? 'under_30' : years < 40 ? 'from_30' : years < 50 ? 'from_40' : 'from_50';
};

const groupsOf: Readonly<Record<SelectionDimension, readonly string[]>> = {
  age: ['under_30', 'from_30', 'from_40', 'from_50', 'unknown'],
  sex: ['female', 'male', 'unknown'],
  exemption_history: ['had', 'none'],
};

const groupOf: Readonly<Record<SelectionDimension, (teacher: Teacher, referenceDate: string) => string>> = {
  age: ageBand,
  sex: (teacher) => teacher.sex ?? 'unknown',
  // Among the eligible an exemption on record has run out: it is history.
  exemption_history: (teacher) => (teacher.exemption === null ? 'none' : 'had'),
};

/**
 * Small groups are hidden; where only one is small, the next smallest too, since the total would reveal a single one.
 */
const hiddenOf = (sizes: ReadonlyMap<string, number>): ReadonlySet<string> => {
  const filled = [...sizes].filter(([, size]) => size > 0).toSorted((a, b) => a[1] - b[1]);
  const small = filled.filter(([, size]) => size < leastShown);
  const hidden = small.length === 1 ? filled.slice(0, 2) : small;
  return new Set(hidden.map(([group]) => group));
};

/**
 * Who is chosen, by age band, sex and exemption history (domain 6, protected-group monitor): shares of the eligible
 * of each group who move. A report alone: no goal and no rule ever reads it.
 */
export const selectionGroups = (
  teachers: readonly Teacher[],
  ledger: Ledger,
  transfers: readonly Pick<Transfer, 'teacherId'>[],
  referenceDate: string,
): readonly SelectionGroup[] => {
  const eligible = teachers.filter(({ id }) => ledger.entries.get(id)?.eligible === true);
  const moving = new Set(transfers.map(({ teacherId }) => teacherId));
  const movedIn = (people: readonly Teacher[]): number => people.filter(({ id }) => moving.has(id)).length;
  const movedInAll = movedIn(eligible);
  return selectionDimensions.flatMap((dimension) => {
    const members = Map.groupBy(eligible, (teacher) => groupOf[dimension](teacher, referenceDate));
    const hidden = hiddenOf(new Map([...members].map(([group, people]) => [group, people.length])));
    return groupsOf[dimension].flatMap((group): SelectionGroup[] => {
      const people = members.get(group) ?? [];
      if (people.length === 0) return [];
      if (hidden.has(group)) return [{ dimension, group, shown: null, above: false, chance: null }];
      const moved = movedIn(people);
      return [
        {
          dimension,
          group,
          shown: { eligible: people.length, moved, basisPoints: basisPoints(moved, people.length) },
          chance: chanceOfSoMany({ all: eligible.length, chosen: movedInAll }, { all: people.length, chosen: moved }),
          above: 4 * moved * eligible.length > 5 * movedInAll * people.length,
        },
      ];
    });
  });
};
