import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../intake/clean-text.ts';
import { normalHeading } from '../intake/headings/normal-heading.ts';
import { isBlank } from '../intake/raw-table.ts';
import { withoutBidi, withoutBidiInside } from './bidi.ts';

const controls = [
  ...['\u061c', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e'],
  ...['\u2066', '\u2067', '\u2068', '\u2069'],
];
const control = fc.constantFrom(...controls);
const plain = fc.string({ unit: 'grapheme' }).filter((text) => !controls.some((one) => text.includes(one)));
const mixed = fc.array(fc.oneof(control, plain), { maxLength: 8 });

describe('withoutBidi', () => {
  test.prop([mixed])('removes the control characters and nothing else', (parts) => {
    expect(withoutBidi(parts.join(''))).toBe(parts.filter((part) => !controls.includes(part)).join(''));
  });

  test.prop([mixed])('leaves none in a cell or a heading of an import', (parts) => {
    const text = parts.join('');
    for (const read of [cleanText(text), normalHeading(text)])
      expect(controls.filter((one) => read.includes(one))).toEqual([]);
    if (text !== '' && parts.every((part) => controls.includes(part))) expect(isBlank(text)).toBe(true);
  });

  test.prop([fc.jsonValue({ maxDepth: 4 }), mixed])('reaches every text and key of a JSON value', (value, parts) => {
    const text = parts.join('');
    const cleaned = withoutBidiInside({ [text]: [value, { deep: text, number: 1, none: null }] });
    expect(controls.filter((one) => JSON.stringify(cleaned).includes(one))).toEqual([]);
    expect(withoutBidiInside(cleaned)).toEqual(cleaned);
  });

  it('leaves a date, bytes and other objects as they are', () => {
    const [date, bytes] = [new Date(0), new Uint8Array(2)];
    expect(withoutBidiInside({ date, bytes })).toEqual({ date, bytes });
  });
});
