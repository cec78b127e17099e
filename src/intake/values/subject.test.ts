import { describe, expect, it } from 'vitest';
import { reading } from '../../../test/intake/readings.ts';
import { subjectForm, taughtSubjectForm } from './subject.ts';

describe('a subject', () => {
  it.each([
    ['外语', 'english'],
    ['英语', 'english'],
    ['体育与健康', 'pe'],
    ['生物学', 'biology'],
    ['道德与法治', 'morality'],
    ['mental_health', 'mental_health'],
    ['副校长', 'vice_principal'],
    ['机器人', 'robotics'],
  ])('is %s', (text, id) => {
    expect(reading(subjectForm, text)).toBe(id);
  });

  it('is any other a fault', () => {
    expect(reading(subjectForm, '炼金术')).toBe('refused: word; subject');
    expect(reading(subjectForm, '信息技术')).toEqual(['it', 'word']);
  });

  it('is read without the stage before it', () => {
    expect(reading(subjectForm, '小学语文')).toEqual(['chinese', 'stage_in_subject']);
    expect(reading(subjectForm, '初中 物理')).toEqual(['physics', 'stage_in_subject']);
    expect(reading(subjectForm, '小学炼金术')).toBe('refused: word; subject');
  });

  it('is the first of several for a person, and refused for a post', () => {
    expect(reading(taughtSubjectForm, '语文、数学')).toEqual(['chinese', 'first_subject']);
    expect(reading(taughtSubjectForm, '体育，兼音乐')).toEqual(['pe', 'first_subject']);
    expect(reading(taughtSubjectForm, '语文、包班')).toBe('refused: word; subject');
    expect(reading(subjectForm, '语文、数学')).toBe('refused: word; subject');
  });
});
