import { type MarkFilter, markFilters, type SortKey, sortKeys } from './moves-view.ts';

export const groupings = ['none', 'from', 'to'] as const;
export type Grouping = (typeof groupings)[number];

/** What the address says of a plan's screen: which part, filters, order, the open card. Defaults are left out. */
export interface PlanSearch {
  readonly tab?: string | undefined;
  readonly table?: string | undefined;
  readonly find?: string | undefined;
  readonly flow?: string | undefined;
  readonly school?: string | undefined;
  readonly only?: readonly MarkFilter[] | undefined;
  readonly sort?: SortKey | undefined;
  readonly down?: true | undefined;
  readonly group?: Grouping | undefined;
  readonly teacher?: string | undefined;
}

const words = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;

const filters = (value: unknown): readonly MarkFilter[] | undefined => {
  const named = markFilters.filter((filter) => Array.isArray(value) && value.includes(filter));
  return named.length === 0 ? undefined : named;
};

/** Reads the address; what it does not know is left out. */
export const readPlanSearch = (given: Readonly<Record<string, unknown>>): PlanSearch => ({
  tab: words(given.tab),
  table: words(given.table),
  find: words(given.find),
  flow: words(given.flow),
  school: words(given.school),
  only: filters(given.only),
  sort: sortKeys.find((key) => key === given.sort),
  down: given.down === true ? true : undefined,
  group: groupings.find((one) => one === given.group),
  teacher: words(given.teacher),
});
