import { z } from 'zod';
import type { Fault } from '../fault.ts';
import { failure, type Result, success } from '../result.ts';
import { message } from '../text/message.ts';
import { contradictionsOf } from './contradictions.ts';
import { nearestWord } from './nearest.ts';
import type { Policy } from './policy.ts';
import { asRead, faultsOfValue, policyFault } from './policy-fault.ts';
import { policyParameters } from './register.ts';

const keys: readonly string[] = policyParameters.map(({ key }) => key);

/** A policy as it arrives: every key optional, no other key. For descriptions of the interface; `parsePolicy` reads. */
export const policyInputSchema = z.strictObject(
  Object.fromEntries(policyParameters.map(({ key, field }) => [key, field.schema.optional()])),
);

const unknownKeyFault = (place: string, key: string, column = key): Fault => {
  const nearest = nearestWord(key, keys);
  const found = asRead(key);
  return nearest === undefined
    ? policyFault(
        place,
        column,
        found,
        message('policy.expected.known_key', { keys: keys.join(', ') }),
        message('policy.remedy.drop_key', { key: found }),
      )
    : policyFault(
        place,
        column,
        found,
        message('policy.expected.near_key'),
        message('policy.remedy.nearest_key', { key: found, nearest }),
      );
};

/** Clauses are given for keys of the policy, so a misspelt key there is a fault as well. */
const clauseFaults = (place: string, given: ReadonlyMap<string, unknown>): readonly Fault[] => {
  const clauses = given.get('clauses');
  if (typeof clauses !== 'object' || clauses === null) return [];
  return Object.keys(clauses)
    .filter((key) => !keys.includes(key))
    .map((key) => unknownKeyFault(place, key, `clauses.${key}`));
};

/** Keys that contradict each other, in the words of the catalogue. */
const contradictionFaults = (place: string, values: Readonly<Record<string, unknown>>): readonly Fault[] =>
  // A key with a fault of its own has no value here, and is no part of a contradiction.
  contradictionsOf(values as Partial<Policy>).map(({ id, column, found, values: named = {} }) =>
    policyFault(place, column, found, message(`policy.expected.${id}`, named), message(`policy.remedy.${id}`, named)),
  );

/**
 * A policy from parsed JSON (dataset.md section 2): every key is optional with its default. An unknown key, a value out
 * of range or of the wrong kind is a fault that names the key; all faults are returned together. `place` is the file's
 * name.
 */
export const parsePolicy = (json: unknown, place = 'policy.json'): Result<Policy, Fault> => {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const [expected, remedy] = [message('policy.expected.object'), message('policy.remedy.object')];
    return failure([policyFault(place, null, asRead(json), expected, remedy)]);
  }
  const given = new Map<string, unknown>(Object.entries(json));
  const faults: Fault[] = [...given.keys()]
    .filter((key) => !keys.includes(key))
    .map((key) => unknownKeyFault(place, key));
  const values = policyParameters.map((parameter): readonly [string, unknown] => {
    const value = given.has(parameter.key) ? given.get(parameter.key) : parameter.fallback;
    const parsed = parameter.field.schema.safeParse(value);
    if (!parsed.success) faults.push(...faultsOfValue(place, parameter, value, parsed.error.issues));
    return [parameter.property, parsed.data];
  });
  faults.push(...clauseFaults(place, given));
  faults.push(...contradictionFaults(place, Object.fromEntries(values)));
  // The register holds each schema to the type of its property, and every property is in it.
  return faults.length > 0 ? failure(faults) : success(Object.fromEntries(values) as unknown as Policy);
};

const parsedDefault = parsePolicy({});
if (!parsedDefault.ok) throw new TypeError('a default of the policy does not pass its own schema');

/** The default values, each with its clause in `policyParameters`. */
export const defaultPolicy: Policy = parsedDefault.value;

/** The policy as `plan.json` carries it: every key of dataset.md section 2, in the register's order; it parses back. */
export const policyDocument = (policy: Policy): Record<string, unknown> =>
  Object.fromEntries(policyParameters.map(({ key, write }) => [key, write(policy)]));
