import type { District } from '../district/district.ts';
import { rules } from '../rules/index.ts';
import { type GroupName, groupNames } from './columns.ts';
import { isFilled } from './readiness.ts';

/**
 * Groups of columns that the dataset lacks and that rules of a conflict rest on, in the order of `groupNames`; none
 * where the district does not say which columns were filled.
 */
export const missingFor = (named: readonly string[], { filledColumns }: District): readonly GroupName[] => {
  if (filledColumns === undefined) return [];
  const filled = new Set<string>(filledColumns);
  const needs = new Set(rules.filter(({ id }) => named.includes(id)).flatMap(({ needs: groups }) => groups));
  return groupNames.filter((group) => needs.has(group) && !isFilled(group, filled));
};
