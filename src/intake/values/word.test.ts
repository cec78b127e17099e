import { describe, expect, it } from 'vitest';
import { reading, rewritten } from '../../../test/intake/readings.ts';
import { backboneLevels, titles } from '../../district/words.ts';
import { backboneWords } from '../vocabularies/backbone-levels.ts';
import { titleWords } from '../vocabularies/titles.ts';
import { wordForm } from './word.ts';

const title = wordForm(titleWords);

describe('a word of a closed list', () => {
  it('is its identifier or its Chinese word', () => {
    expect(reading(title, 'full_senior')).toBe('full_senior');
    expect(reading(title, 'Senior')).toBe('senior');
    expect(reading(title, '正高级')).toBe('full_senior');
    expect(reading(title, '无')).toBe('none');
  });

  it('is assumed from what bureaus also write', () => {
    expect(reading(title, '中小学一级教师')).toEqual(['first', 'word']);
    expect(reading(title, '小学高级教师')).toEqual(['first', 'word']);
  });

  it('is refused with the nearest word, or with all of them', () => {
    expect(
      title.read('正高级教师师', {
        subjects: { words: [], find: () => undefined, unclear: () => undefined, chinese: (id) => id },
        schools: { refer: () => ({ kind: 'unknown', nearest: null }) },
      }),
    ).toMatchObject({
      ok: false,
      expected: { values: { words: '无、三级、二级、一级、高级、正高级' } },
      remedy: { key: 'intake.remedy.nearest', values: { nearest: '正高级教师' } },
    });
    expect(reading(title, '特别好的')).toBe('refused: word; word');
  });

  it.each(titles)('is written so that it reads back: title %s', (id) => {
    expect(rewritten(title, id, 'zh')).toBe(id);
    expect(rewritten(title, id, 'identifier')).toBe(id);
  });

  it.each(backboneLevels)('is written so that it reads back: backbone %s', (id) => {
    expect(rewritten(wordForm(backboneWords), id, 'zh')).toBe(id);
  });
});
