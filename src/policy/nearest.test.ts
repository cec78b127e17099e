import { describe, expect, it } from 'vitest';
import { nearestWord } from './nearest.ts';

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
});
