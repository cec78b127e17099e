import { describe, expect, it } from 'vitest';
import { random } from './random.ts';

describe('random', () => {
  it('gives the same numbers for the same text, for ever', () => {
    const stream = random('junheng|1');
    expect([stream.bits(), stream.bits(), stream.bits()]).toEqual([1764386180, 1024201421, 3198508852]);
  });

  it('gives other numbers for another text', () => {
    expect(random('a').bits()).not.toBe(random('b').bits());
  });

  it('draws every integer of a range and no other', () => {
    const stream = random('range');
    const drawn = new Set(Array.from({ length: 2000 }, () => stream.between(3, 7)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6, 7]);
  });

  it('keeps to the weights', () => {
    const stream = random('weights');
    const hits = Array.from({ length: 10_000 }, () =>
      stream.weighted([
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    const often = hits.filter((hit) => hit === 'often').length;
    expect(hits).not.toContain('never');
    expect(often).toBeGreaterThan(7200);
    expect(often).toBeLessThan(7800);
  });

  it('draws log-normal sizes around their median', () => {
    const stream = random('sizes');
    const sizes = Array.from({ length: 5000 }, () => stream.logNormal(100, 0.5)).sort((a, b) => a - b);
    expect(sizes[2500]).toBeGreaterThan(95);
    expect(sizes[2500]).toBeLessThan(105);
    expect(sizes[0]).toBeGreaterThan(0);
    // One deviation of the logarithm up: e^0.5 is 1.65.
    expect(sizes[Math.floor(5000 * 0.841)]).toBeGreaterThan(155);
    expect(sizes[Math.floor(5000 * 0.841)]).toBeLessThan(175);
  });

  it('shuffles without losing or repeating anything', () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = random('shuffle').shuffled(items);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(items);
  });
});
