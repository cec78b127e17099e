import { describe, expect, it } from 'vitest';
import { policyDifference } from './difference.ts';
import type { Policy } from './policy.ts';
import { parsePolicy } from './schema.ts';

const policy = (json: object): Policy => {
  const parsed = parsePolicy(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
};

describe('the difference of two policies', () => {
  it('is none between a policy and itself, and between two ways to write one value', () => {
    expect(policyDifference(policy({}), policy({}))).toEqual([]);
    expect(policyDifference(policy({ rotation_rate: '10%' }), policy({ rotation_rate: '1/10' }))).toEqual([]);
    const [one, other] = [['source_set', 'district'] as const, ['district', 'source_set'] as const];
    expect(policyDifference(policy({ rotation_scopes: one }), policy({ rotation_scopes: other }))).toEqual([]);
  });

  it('names each key once, with both values as they stand in policy.json', () => {
    expect(policyDifference(policy({ seed: 1 }), policy({ seed: 2, rotation_rate: '1/8' }))).toEqual(
      expect.arrayContaining([
        { key: 'seed', before: 1, after: 2 },
        { key: 'rotation_rate', before: '10%', after: '1/8' },
      ]),
    );
    expect(policyDifference(policy({ seed: 1 }), policy({ seed: 2, rotation_rate: '1/8' }))).toHaveLength(2);
  });

  it('is the same backwards with the values changed over', () => {
    const [a, b] = [policy({}), policy({ backbone_levels: ['city'], counting: 'any_move' })];
    expect(policyDifference(b, a)).toEqual(
      policyDifference(a, b).map(({ key, before, after }) => ({ key, before: after, after: before })),
    );
  });
});
