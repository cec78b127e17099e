import { describe, expect, it } from 'vitest';
import { editDistance, nearest, suggester } from './nearest.ts';

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
});

describe('the nearest of several', () => {
  it('is the first of the most alike', () => {
    expect(nearest('juniro', ['primary', 'junior', 'senior'])).toBe('junior');
    expect(nearest('T10', ['T11', 'T12'])).toBe('T11');
  });

  it('is none when nothing is alike', () => {
    expect(nearest('炼金术', ['语文', '数学'])).toBeNull();
    expect(nearest('x', ['y'])).toBeNull();
  });
});

describe('suggestions for many', () => {
  it('stop after the first few, so that a wrong column stays cheap', () => {
    const suggest = suggester(['junior']);
    const asked = Array.from({ length: 60 }, () => suggest('juniro'));
    expect(asked.slice(0, 50).every((text) => text === 'junior')).toBe(true);
    expect(asked.slice(50).every((text) => text === null)).toBe(true);
  });
});
