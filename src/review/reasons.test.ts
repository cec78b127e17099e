import { describe, expect, it } from 'vitest';
import { catalogues } from '../text/render.ts';
import { demands } from './objection/objection.ts';
import { reasonNames } from './reasons/reason.ts';
import { objectionReasons } from './reasons.ts';

describe('the typed reasons', () => {
  it('stand under their own names, each with a term and words in both languages', () => {
    for (const name of reasonNames) {
      expect(objectionReasons[name]).toMatchObject({ name });
      expect(objectionReasons[name].months).toBeGreaterThan(0);
      for (const words of Object.values(catalogues)) expect(words[`review_reason.${name}`]).toBeTruthy();
    }
    for (const demand of demands)
      for (const words of Object.values(catalogues)) expect(words[`review_demand.${demand}`]).toBeTruthy();
  });

  it('include a private one', () => {
    expect(reasonNames.filter((name) => objectionReasons[name].sensitive)).toEqual(['hardship']);
  });
});
