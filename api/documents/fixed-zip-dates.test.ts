import { describe, expect, it } from 'vitest';
import { fixedZipDates } from './fixed-zip-dates.ts';
import { writeWorkbook } from './write-workbook.ts';

describe('an archive without the moment of writing', () => {
  it('has the first day of the format in every header, and is otherwise the same', async () => {
    const bytes = await writeWorkbook([{ name: '一', rows: [['甲']] }], { title: 't', date: new Date(0) });
    const fixed = fixedZipDates(bytes.slice());
    const view = new DataView(fixed.buffer, fixed.byteOffset);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21]);
    expect(fixed.length).toBe(bytes.length);
    expect(fixedZipDates(fixed.slice())).toEqual(fixed);
  });

  it('is refused of what is no archive', () => {
    expect(() => fixedZipDates(new Uint8Array(40))).toThrow(TypeError);
  });
});
