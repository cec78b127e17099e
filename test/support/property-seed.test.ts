import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertySeed } from './property-seed.ts';

describe('the seed of properties', () => {
  it('uses a fixed seed without JUNHENG_SEED', () => {
    expect(propertySeed(undefined)).toBe(propertySeed(''));
    expect(propertySeed(undefined)).toBeTypeOf('number');
  });

  it('uses the integer in JUNHENG_SEED', () => {
    expect(propertySeed('-2099447563')).toBe(-2_099_447_563);
  });

  it('rejects a JUNHENG_SEED that is neither an integer nor "random"', () => {
    for (const wrong of ['seven', '1.5', 'NaN']) expect(() => propertySeed(wrong)).toThrow(`not "${wrong}"`);
  });

  it('reaches every property of the run', () => {
    const seed = propertySeed(process.env.JUNHENG_SEED);
    if (seed === 'random') expect(fc.readConfigureGlobal().seed).toBeUndefined();
    else expect(fc.sample(fc.integer(), 10)).toEqual(fc.sample(fc.integer(), { seed, numRuns: 10 }));
  });
});
