import type { ExplanationBody } from './plan-service.ts';

export type Alternative = ExplanationBody['alternatives'][number];
export type Margin = Alternative['quotas'][number];

/** Goals of the alternatives in the order of the levels, each once. */
export const goalsOf = (alternatives: readonly Alternative[]): readonly string[] => [
  ...new Set(alternatives.flatMap(({ levels }) => levels.flatMap(({ goals }) => goals.map(({ goal }) => goal)))),
];

/** What is lost of a goal: above zero is worse; null where the alternative has no figures. */
export const lossOf = ({ levels }: Alternative, goal: string): number | null =>
  levels.flatMap(({ goals }) => goals).find((one) => one.goal === goal)?.lost ?? null;

/** With its sign: a plus is worse, the minus is U+2212. */
export const signed = (value: number): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : '\u2212'}${Math.abs(value).toLocaleString('en-US')}`;

/** The quota that the alternative leaves with the least to spare; null where none counts persons. */
export const tightest = ({ quotas }: Alternative): (Margin & { readonly after: number }) | null =>
  quotas
    .flatMap((quota) => (quota.after === null ? [] : [{ ...quota, after: quota.after }]))
    .toSorted((a, b) => a.after - b.after)[0] ?? null;
