import { describe, expect, it } from 'vitest';
import { reading, rewritten } from '../../../test/intake/readings.ts';
import { qualificationListForm } from './qualification-list.ts';

const both = [
  { stage: 'primary', subject: 'mathematics' },
  { stage: 'junior', subject: 'pe' },
];

describe('what a teacher may also teach', () => {
  it.each([
    'primary:mathematics;junior:pe',
    '小学:数学；初中：体育',
    '小学：数学、初中:体育与健康',
    'primary : mathematics ; 初中:pe',
  ])('is a list of stage and subject: %s', (text) => {
    expect(reading(qualificationListForm, text)).toEqual(both);
  });

  it('is assumed without a colon, and from commas', () => {
    expect(reading(qualificationListForm, '小学数学;初中体育')).toEqual([both, 'qualification']);
    expect(reading(qualificationListForm, '小学:数学,初中:体育')).toEqual([both, 'comma']);
    expect(reading(qualificationListForm, '小学:数学;小学:数学;初中:体育')).toEqual([both, 'repeated_item']);
  });

  it('is refused without a stage, or with an unknown subject', () => {
    expect(reading(qualificationListForm, '数学')).toBe('refused: qualification; qualification');
    expect(reading(qualificationListForm, '小学:炼金术')).toBe('refused: word; word');
    expect(reading(qualificationListForm, '小学:数学:体育')).toBe('refused: qualification; qualification');
  });

  it('is written so that it reads back', () => {
    expect(rewritten(qualificationListForm, [{ stage: 'primary', subject: 'robotics' }], 'zh')).toEqual([
      { stage: 'primary', subject: 'robotics' },
    ]);
  });
});
