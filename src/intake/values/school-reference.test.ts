import { describe, expect, it } from 'vitest';
import { reading } from '../../../test/intake/readings.ts';
import { predecessorForm, schoolListForm, schoolReferenceForm } from './school-reference.ts';

describe('a school in another table', () => {
  it('is its code', () => {
    expect(reading(schoolReferenceForm, 'S1')).toBe('S1');
    expect(reading(schoolReferenceForm, '0101')).toBe('0101');
  });

  it('is assumed from its name, and from a code that lost its zeros', () => {
    expect(reading(schoolReferenceForm, '清泉街小学')).toEqual(['S1', 'school_name']);
    expect(reading(schoolReferenceForm, '清泉街 小学')).toEqual(['S1', 'school_name']);
    expect(reading(schoolReferenceForm, 101)).toEqual(['0101', 'school_zeros']);
  });

  it('is refused when two schools bear the name, with both codes', () => {
    expect(reading(schoolReferenceForm, '实验小学')).toBe('refused: school_unique; school_unique');
  });

  it('is refused when there is none, with the nearest', () => {
    expect(reading(schoolReferenceForm, '清泉路小学')).toBe('refused: school; nearest');
    expect(reading(schoolReferenceForm, '很远的学校')).toBe('refused: school; school');
  });
});

describe('wishes', () => {
  it('keep their order', () => {
    expect(reading(schoolListForm, 'S3;S1；0101')).toEqual(['S3', 'S1', '0101']);
  });

  it('name a school once, where it stands first', () => {
    expect(reading(schoolListForm, 'S2、S1、S2')).toEqual([['S2', 'S1'], 'repeated_item']);
  });

  it('are refused when one is no school', () => {
    expect(reading(schoolListForm, 'S1;S9')).toBe('refused: school; school');
  });
});

describe('a predecessor', () => {
  it('may be a school that is not in the table any more', () => {
    expect(reading(predecessorForm, '老中心校')).toEqual(['老中心校', 'predecessor']);
    expect(reading(predecessorForm, 'S1')).toBe('S1');
    expect(reading(predecessorForm, '实验小学')).toBe('refused: school_unique; school_unique');
  });
});
