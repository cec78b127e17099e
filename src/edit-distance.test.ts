import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('the distance of two texts', () => {
  it('counts inserted, deleted, replaced and swapped characters', () => {
    expect(editDistance('senior', 'senior', 3)).toBe(0);
    expect(editDistance('senoir', 'senior', 3)).toBe(1);
    expect(editDistance('seior', 'senior', 3)).toBe(1);
    expect(editDistance('小学', '中学', 3)).toBe(1);
    expect(editDistance('𬭎', '鸿', 3)).toBe(1);
  });

  it('gives up beyond its limit', () => {
    expect(editDistance('primary', 'kindergarten', 2)).toBe(3);
  });

  it('is zero for the same text alone, symmetric, at most the longer text', () => {
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
