import type { ClauseReference } from './clause.ts';
import type { Field } from './field.ts';
import type { Policy } from './policy.ts';

/** One key of a policy: its default, where the default comes from, how it is read and how it is written. */
export interface PolicyParameter {
  /** The key in `policy.json`, as dataset.md section 2 spells it. */
  readonly key: string;
  readonly property: keyof Policy;
  /** The default as it would stand in `policy.json`. */
  readonly fallback: unknown;
  readonly clauses: readonly ClauseReference[];
  readonly field: Field<unknown>;
  /** The policy's value as `policy.json` carries it. */
  readonly write: (policy: Policy) => unknown;
}

interface Specification<Property extends keyof Policy> {
  readonly key: string;
  readonly property: Property;
  readonly fallback: unknown;
  readonly clauses: readonly ClauseReference[];
  readonly field: Field<Policy[Property]>;
  readonly write?: (value: Policy[Property]) => unknown;
}

/** A parameter whose field is held to the type of its property. */
export const parameter = <Property extends keyof Policy>(specification: Specification<Property>): PolicyParameter => {
  const { property, write = (value: unknown): unknown => value } = specification;
  return { ...specification, write: (policy) => write(policy[property]) };
};

/** Keys of the catalogue for a parameter's name and meaning. */
export const parameterName = (key: string): string => `policy.${key}.name`;
export const parameterMeaning = (key: string): string => `policy.${key}.meaning`;
