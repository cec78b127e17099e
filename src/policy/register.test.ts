import { describe, expect, it } from 'vitest';
import { policyText as en } from '../text/en/policy-keys.ts';
import { policyText as zh } from '../text/zh/policy-keys.ts';
import { policyDocumentIds } from './clause.ts';
import { parameterMeaning, parameterName } from './parameter.ts';
import { policyParameters } from './register.ts';
import { defaultPolicy } from './schema.ts';

const snakeCase = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const placeholders = (sentence = ''): readonly string[] => (sentence.match(/\{\w+(?::\w+)?\}/g) ?? []).toSorted();

describe('the register of parameters', () => {
  it('holds every key of a policy exactly once, spelt as its property', () => {
    expect(policyParameters.map(({ property }) => property).toSorted()).toEqual(Object.keys(defaultPolicy).toSorted());
    for (const { key, property } of policyParameters) expect(key).toBe(snakeCase(property));
  });

  it.each(policyParameters)('has clauses and words in both languages for $key', ({ key, clauses, field }) => {
    expect(clauses.length).toBeGreaterThan(0);
    for (const words of [zh, en]) {
      expect(words[parameterName(key)]).toBeTruthy();
      expect(words[parameterMeaning(key)]).toBeTruthy();
      expect(words[field.expected.key]).toBeTruthy();
      for (const { document } of clauses) expect(words[`document.${document}`]).toBeTruthy();
    }
  });

  it('has a default that its own field accepts, for every key', () => {
    for (const { key, field, fallback } of policyParameters)
      expect(field.schema.safeParse(fallback).success, key).toBe(true);
  });

  it('has the same sentences with the same values in both languages', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted());
    for (const key of Object.keys(zh)) expect(placeholders(en[key]), key).toEqual(placeholders(zh[key]));
  });

  it('names every document', () => {
    for (const document of policyDocumentIds)
      expect([zh, en].map((words) => words[`document.${document}`])).not.toContain(undefined);
  });
});
