import { describe, expect, it } from 'vitest';
import { reading } from '../../../test/intake/readings.ts';
import { schoolId } from '../../district/ids.ts';
import { codeForm } from './code.ts';

const form = codeForm(schoolId);

describe('a code', () => {
  it('is text, and keeps its zeros', () => {
    expect(reading(form, '00101')).toBe('00101');
    expect(reading(form, 'Y-07/a')).toBe('Y-07/a');
  });

  it('stays text when it starts like a formula', () => {
    for (const text of ['=1+1', '+86', '-7', '@x']) expect(reading(form, text)).toBe(text);
  });

  it('is the same digits where a spreadsheet made it a number', () => {
    expect(reading(form, 101)).toBe('101');
    expect(reading(form, 123_456_789_012_345)).toBe('123456789012345');
  });

  it('is refused where the number has lost its last digits', () => {
    expect(reading(form, Number('150102198506121234'))).toBe('refused: code_digits; code_digits');
    expect(reading(form, '1.50102E+17')).toBe('refused: code_digits; code_digits');
  });

  it('is doubted where an identity number ends in zeros', () => {
    expect(reading(form, '150102198506121000')).toEqual(['150102198506121000', 'code_zeros']);
    expect(reading(form, '15010219850612123X')).toBe('15010219850612123X');
  });

  it.each([1.5, -1, 'a;b', '甲、乙'])('is not %s', (cell) => {
    expect(reading(form, cell)).toBe('refused: code; code');
  });

  it.each([true, new Date(0)])('is not a cell of another kind: %s', (cell) => {
    expect(reading(form, cell)).toBe('refused: code; code_type');
  });

  it.each(['-', '无', '—', 'nan', 'NULL', '待定', '?'])('is not a word for nothing: %s', (text) => {
    expect(reading(form, text)).toBe('refused: code_real; code_real');
  });

  it('is the same from a full-width keyboard, and an identity number with either case of its check letter', () => {
    expect(reading(form, 'S001－A＿1')).toEqual(['S001-A_1', 'cleaned']);
    expect(reading(form, '15010219850612123x')).toEqual(['15010219850612123X', 'cleaned']);
  });
});
