import { renderPlural } from '../../text/render.ts';
import type { Check } from '../plan.ts';
import { isFields } from './compare.ts';

const nameOf = (row: { readonly rule?: unknown; readonly scope?: unknown }): string =>
  `${String(row.rule)} ${String(row.scope)}`;

/** A sentence of a row in today's words where a file has it in those of an earlier version. */
const today = (claimed: unknown, check: Check, sentence: 'required' | 'actual'): unknown => {
  const words = check.words?.[sentence];
  return words !== undefined && claimed === renderPlural('en', words) ? check[sentence] : claimed;
};

/**
 * Rows of the checker as a file gives them, in today's words. Earlier versions wrote the plural at every number
 * ("1 minutes"): the same claim, so a file that says it is neither refused nor different. Everything else stays as given.
 */
export const inTodaysWords = (given: unknown, checks: readonly Check[]): unknown => {
  if (!Array.isArray(given)) return given;
  const rows = Map.groupBy(checks, nameOf);
  const seen = new Map<string, number>();
  return given.map((claimed: unknown) => {
    if (!isFields(claimed)) return claimed;
    const name = nameOf(claimed);
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    const check = rows.get(name)?.[nth];
    if (check === undefined || !('required' in claimed) || !('actual' in claimed)) return claimed;
    const required = today(claimed.required, check, 'required');
    return { ...claimed, required, actual: today(claimed.actual, check, 'actual') };
  });
};
