import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestWord } from './nearest.ts';

describe('the nearest word', () => {
  it.each([
    ['rotaton_rate', 'rotation_rate'],
    ['rotationRate', 'rotation_rate'],
    ['Rotation Rate', 'rotation_rate'],
    ['rotation-rate', 'rotation_rate'],
    ['seeed', 'seed'],
  ])('for %s is %s', (word, expected) => {
    expect(nearestWord(word, ['seed', 'rotation_rate', 'backbone_rate'])).toBe(expected);
  });

  it('is none when nothing is near', () => {
    expect(nearestWord('unrelated', ['seed', 'goals'])).toBeUndefined();
    expect(nearestWord('anything', [])).toBeUndefined();
  });

  it('is measured by a distance: zero for the same, symmetric, at most the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
