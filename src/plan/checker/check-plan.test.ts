import { describe, expect, it } from 'vitest';
import { brokenRules, checked } from '../../../test/support/lawful-plan.ts';
import { rules } from './rules.ts';

describe('the checker', () => {
  it('finds nothing against a lawful plan', () => {
    expect(brokenRules()).toEqual([]);
    expect(checked().holds).toBe(true);
  });

  it('yields rows for every rule in force, also those that hold', () => {
    const everything = checked({
      policy: {
        rotationScopes: ['source_set', 'district', 'per_school'],
        principals: 'separate',
        unknownTravel: 'forbid',
        maxOutPerSchoolSubject: 2,
        maxMovers: 9,
      },
    });
    const named = new Set(everything.checks.map((check) => check.rule));
    expect(rules.map((rule) => rule.id).filter((id) => !named.has(id))).toEqual([]);
  });
});
