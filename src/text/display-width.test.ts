import { describe, expect, it } from 'vitest';
import { displayWidth } from './display-width.ts';

describe('the width of a text', () => {
  it('counts Chinese characters and full-width punctuation twice', () => {
    expect(displayWidth('abc 12')).toBe(6);
    expect(displayWidth('教师，12 人')).toBe(11);
    expect(displayWidth('𠮷')).toBe(2);
    expect(displayWidth('')).toBe(0);
  });
});
