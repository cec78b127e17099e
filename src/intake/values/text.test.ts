import { describe, expect, it } from 'vitest';
import { reading } from '../../../test/intake/readings.ts';
import { optionalTextForm, textForm } from './text.ts';

describe('text', () => {
  it('is what is written, also when it starts like a formula', () => {
    for (const text of ['清泉街', '=HYPERLINK("x")', '@a', '-1']) expect(reading(textForm, text)).toBe(text);
    expect(reading(textForm, 12)).toBe('12');
  });

  it('has an end', () => {
    expect(reading(textForm, '字'.repeat(200))).toHaveLength(200);
    expect(reading(textForm, '字'.repeat(201))).toBe('refused: text; text');
  });

  it('is nothing where a word for nothing stands in an optional column', () => {
    expect(reading(optionalTextForm, '无')).toBe('refused: text; text');
    expect(reading(textForm, '无')).toBe('无');
  });
});
