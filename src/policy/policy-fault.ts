import type { z } from 'zod';
import type { Fault } from '../fault.ts';
import { type Message, message } from '../text/message.ts';
import type { Refusal } from './field.ts';
import type { PolicyParameter } from './parameter.ts';

const longest = 80;

/** What was read, as a person wrote it: a text bare, anything else as JSON; cut when long. */
export const asRead = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
};

/** A fault at a key of a policy; a policy has no rows. */
export const policyFault = (
  place: string,
  column: string | null,
  found: string | null,
  expected: Message,
  remedy: Message,
): Fault => ({ severity: 'error', place, row: null, column, found, expected, remedy });

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );

const refusalOf = (issue: z.core.$ZodIssue): Refusal | undefined =>
  issue.code === 'custom' ? (issue.params?.refusal as Refusal | undefined) : undefined;

/** Keeps one fault per place and text: one value can break two of zod's conditions. */
const withoutRepeats = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter((fault, index) => {
    const same = faults.findIndex(({ column, expected }) => column === fault.column && expected === fault.expected);
    return same === index;
  });

/** The faults of one key's value, one for each place in it that is wrong. */
export const faultsOfValue = (
  place: string,
  { key, field, fallback }: PolicyParameter,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): readonly Fault[] => {
  const remedy = message('policy.remedy.value', { key, default: JSON.stringify(fallback) });
  const faults = issues.flatMap((issue): readonly Fault[] => {
    const column = [key, ...issue.path.map(String)].join('.');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((name) =>
        policyFault(place, `${column}.${name}`, name, field.expected, message('policy.remedy.drop_key', { key: name })),
      );
    const refusal = refusalOf(issue);
    const given = valueAt(value, issue.path);
    // A part that is missing has nothing that was read.
    const found = refusal?.found ?? (given === undefined ? null : asRead(given));
    return [policyFault(place, column, found, refusal?.expected ?? field.expected, refusal?.remedy ?? remedy)];
  });
  return withoutRepeats(faults);
};
