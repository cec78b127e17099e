import type { FaultBody } from '../../../api/http/contract/fault.ts';
import type { PolicyKeyBody } from '../../../api/http/contract/policy.ts';

export type PolicyValues = Readonly<Record<string, unknown>>;
export type Control = PolicyKeyBody['control'];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The changes with one more; a value that is the base's again is no change. */
export const withChange = (changes: PolicyValues, base: PolicyValues, key: string, value: unknown): PolicyValues => {
  const { [key]: _before, ...others } = changes;
  return same(base[key], value) ? others : { ...others, [key]: value };
};

/** A value as the text of its field. */
export const fieldText = (control: Control, value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return control.kind === 'structure' ? 'null' : '';
  return typeof value === 'object' ? JSON.stringify(value, null, 1) : String(value);
};

/** The value of a field's text. What cannot be read stays text, so that the service names the fault at its key. */
export const fieldValue = (control: Control, text: string): unknown => {
  const given = text.trim();
  if (control.kind === 'number') {
    if (given === '') return control.optional ? null : '';
    return /^-?\d+$/.test(given) ? Number(given) : given;
  }
  if (control.kind === 'rate') return given === '' && control.optional ? null : given;
  if (control.kind !== 'structure') return text;
  try {
    return JSON.parse(given) as unknown;
  } catch {
    return text;
  }
};

/** Faults by the key they stand at. */
export const faultsByKey = (faults: readonly FaultBody[]): ReadonlyMap<string, readonly FaultBody[]> =>
  Map.groupBy(faults, ({ column }) => (column ?? '').split('.')[0] ?? '');

interface WeightedGoal {
  readonly goal: string;
  readonly weight: number;
}
/** One level of the order: its goals, and how a policy writes it. */
export interface GoalLevel {
  readonly id: string;
  readonly goals: readonly WeightedGoal[];
  readonly written: unknown;
}

const weighted = (part: unknown): readonly WeightedGoal[] => {
  if (typeof part === 'string') return [{ goal: part, weight: 1 }];
  if (typeof part !== 'object' || part === null || !('goal' in part)) return [];
  const weight = 'weight' in part && typeof part.weight === 'number' ? part.weight : 1;
  return [{ goal: String(part.goal), weight }];
};

/** The levels of an order as a policy writes it. */
export const goalLevels = (value: unknown): readonly GoalLevel[] =>
  (Array.isArray(value) ? value : []).map((written: unknown) => {
    const goals = (Array.isArray(written) ? written : [written]).flatMap(weighted);
    return { id: goals.map(({ goal }) => goal).join('+'), goals, written };
  });

/** The order with one level moved by some places; at either end it stays. */
export const movedBy = (levels: readonly GoalLevel[], id: string, steps: number): readonly GoalLevel[] => {
  const from = levels.findIndex((level) => level.id === id);
  const level = levels[from];
  const to = Math.min(levels.length - 1, Math.max(0, from + steps));
  if (level === undefined || to === from) return levels;
  return levels.toSpliced(from, 1).toSpliced(to, 0, level);
};

/** The order with the dragged levels dropped before or after another. */
export const droppedAt = (
  levels: readonly GoalLevel[],
  ids: ReadonlySet<string>,
  target: { readonly id: string; readonly after: boolean },
): readonly GoalLevel[] => {
  if (ids.has(target.id)) return levels;
  const others = levels.filter(({ id }) => !ids.has(id));
  const at = others.findIndex(({ id }) => id === target.id);
  if (at < 0) return levels;
  return others.toSpliced(at + (target.after ? 1 : 0), 0, ...levels.filter(({ id }) => ids.has(id)));
};
