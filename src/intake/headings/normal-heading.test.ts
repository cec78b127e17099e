import { describe, expect, it } from 'vitest';
import { normalHeading } from './normal-heading.ts';

describe('a heading without its decoration', () => {
  it.each([
    '学校代码',
    '\ufeff学校代码',
    '＊学校代码',
    '学校代码（必填）',
    '学 校 代 码',
    '学校\n代码',
    '学校代码：',
    '★学校代码[文本]',
  ])('is 学校代码: %j', (heading) => {
    expect(normalHeading(heading)).toBe('学校代码');
  });

  it.each(['school_id', 'School ID', 'SCHOOL-ID', 'ｓｃｈｏｏｌ＿ｉｄ'])('is one identifier: %s', (heading) => {
    expect(normalHeading(heading)).toBe('schoolid');
  });

  it('keeps a heading that is all in brackets', () => {
    expect(normalHeading('（姓名）')).toBe('姓名');
  });
});
