import { describe, expect, it } from 'vitest';
import { nearest, suggester } from './nearest.ts';

describe('the nearest of several', () => {
  it('is the first of the most alike', () => {
    expect(nearest('juniro', ['primary', 'junior', 'senior'])).toBe('junior');
    expect(nearest('primry', ['primary', 'junior'])).toBe('primary');
    expect(nearest('nmae', ['name', 'sex'])).toBe('name');
    expect(nearest('S0O1', ['S001', 'S002'])).toBe('S001');
  });

  it.each([
    ['普通初中', ['普通高中', '普通小学']],
    ['旗级骨干', ['校级骨干', '县级骨干']],
    ['到校时间', ['离校时间']],
    ['非骨干', ['骨干']],
    ['副园长', ['园长']],
    ['第三小学', ['第一小学']],
    ['云澜区第三小学', ['云澜区第一小学', '云澜区第二小学']],
    ['T10', ['T11', 'T12']],
    ['S9', ['S1']],
    ['T012', ['T021']],
    ['高职', ['职高']],
  ])('is never another member of the list: %s', (text, candidates) => {
    expect(nearest(text, candidates)).toBeNull();
  });

  it('is none of two that are as near, unless both mean the same', () => {
    expect(nearest('sunior', ['junior', 'senior'])).toBeNull();
    expect(nearest('高级教', ['高级', '高级教师'])).toBeNull();
    expect(nearest('高级教', ['高级', '高级教师'], () => 'senior')).toBe('高级');
  });

  it('is none when nothing is alike', () => {
    expect(nearest('炼金术', ['语文', '数学'])).toBeNull();
    expect(nearest('x', ['y'])).toBeNull();
  });
});

describe('suggestions for many', () => {
  it('stop after the first few, so that a wrong column stays cheap', () => {
    const suggest = suggester(['junior']);
    const suggestions = Array.from({ length: 60 }, () => suggest('juniro'));
    expect(suggestions.slice(0, 50).every((text) => text === 'junior')).toBe(true);
    expect(suggestions.slice(50).every((text) => text === null)).toBe(true);
  });
});
