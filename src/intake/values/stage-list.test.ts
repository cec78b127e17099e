import { describe, expect, it } from 'vitest';
import { reading, rewritten } from '../../../test/intake/readings.ts';
import { stageListForm } from './stage-list.ts';

describe('the stages of a school', () => {
  it.each(['primary;junior', '小学、初中', '初中；小学', 'junior; primary', '小学;junior'])(
    'are in the order of schooling: %s',
    (text) => {
      expect(reading(stageListForm, text)).toEqual(['primary', 'junior']);
    },
  );

  it('are assumed from commas, from synonyms and from kinds of school', () => {
    expect(reading(stageListForm, '小学,初中')).toEqual([['primary', 'junior'], 'comma']);
    expect(reading(stageListForm, '小学/初中')).toEqual([['primary', 'junior'], 'comma']);
    expect(reading(stageListForm, '初级中学')).toEqual([['junior'], 'word']);
    expect(reading(stageListForm, '九年一贯制')).toEqual([['primary', 'junior'], 'school_kind']);
  });

  it('are refused when one is none, or when there is none', () => {
    expect(reading(stageListForm, '小学、大学')).toBe('refused: word; word');
    expect(reading(stageListForm, ';')).toBe('refused: stage_list; stage_list');
  });

  it('are written so that they read back', () => {
    expect(rewritten(stageListForm, ['kindergarten', 'primary'], 'zh')).toEqual(['kindergarten', 'primary']);
  });
});
