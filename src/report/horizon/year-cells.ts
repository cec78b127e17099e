import { schoolYear } from '../../horizon/entrants.ts';
import type { Policy } from '../../policy/policy.ts';
import { type Message, message } from '../../text/message.ts';

/** Most years of a plan: as many columns have a heading. */
export const mostYears = 10;

/** A column for each year, headed by how far ahead it lies. */
export const yearColumns = (years: number): readonly string[] =>
  Array.from({ length: years }, (_, ahead) => `year_${ahead}:number`);

/** `2027–2028`: the school year so many years ahead. */
export const schoolYearCell = (policy: Policy, ahead: number): string =>
  `${schoolYear(policy, ahead)}–${schoolYear(policy, ahead) + 1}`;

/** The first year in which something is so, or that it is not within the years. */
export const firstYearCell = (policy: Policy, ahead: number | null): Message | string =>
  ahead === null ? message('horizon.not_within') : schoolYearCell(policy, ahead);
