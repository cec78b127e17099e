import { describe, expect, it } from 'vitest';
import { maskName } from './mask-name.ts';

describe('a name', () => {
  it('stands in full in a notice and a roster', () => {
    expect([maskName('notice', ' 王丽华 '), maskName('roster', '欧阳静')]).toEqual(['王丽华', '欧阳静']);
  });

  it.each([
    ['王丽', '王＊'],
    ['王丽华', '王＊'],
    ['欧阳静', '欧阳＊'],
    ['东方', '东＊'],
    ['阿卜杜拉·买买提', '阿＊'],
    ['Maria Smith', 'M＊'],
    ['𠮷田', '𠮷＊'],
    ['', ''],
  ])('%s leaves the district as %s', (name, shown) => {
    expect(maskName('export', name)).toBe(shown);
  });

  it('never stands in a log', () => {
    expect(maskName('log', '王丽华')).toBe('＊');
  });
});
