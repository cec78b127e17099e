import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MadePart, makeZip } from '../intake/make-zip.ts';
import { makeXls } from '../support/xls-file.ts';
import { makeXlsx, xlsxParts } from '../support/xlsx-file.ts';
import { csv, type Files, outcomeOf, roster, schoolRows } from './read-files.ts';

const sheets = [
  { name: '学校', rows: schoolRows },
  { name: '教师', rows: roster },
];
const parts = xlsxParts(sheets);
const sound: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['d.xlsx', makeXlsx(sheets)],
  ['d.xls', makeXls(sheets)],
  [
    'd.zip',
    makeZip([
      { path: '学校.csv', content: csv(schoolRows) },
      { path: '教师.csv', content: csv(roster) },
    ]),
  ],
  ['教师.csv', Buffer.from(csv(roster))],
];

/** Bytes changed, a stretch removed, repeated or filled, or the end cut off. */
type Damage =
  | { readonly kind: 'flip'; readonly at: number; readonly value: number }
  | { readonly kind: 'cut' | 'remove' | 'repeat' | 'zero'; readonly at: number; readonly count: number };

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const damage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('flip' as const), at: share, value: fc.nat(255) }) },
  fc.record({
    kind: fc.constantFrom('cut', 'remove', 'repeat', 'zero'),
    at: share,
    count: fc.integer({ min: 1, max: 64 }),
  }),
);

const damaged = (bytes: Buffer, one: Damage): Buffer => {
  const at = Math.floor(one.at * bytes.length);
  if (one.kind === 'flip') {
    const copy = Buffer.from(bytes);
    if (at < copy.length) copy[at] = one.value;
    return copy;
  }
  const [before, stretch, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + one.count),
    bytes.subarray(at + one.count),
  ];
  if (one.kind === 'cut') return before;
  if (one.kind === 'remove') return Buffer.concat([before, after]);
  if (one.kind === 'zero') return Buffer.concat([before, Buffer.alloc(stretch.length), after]);
  return Buffer.concat([before, stretch, stretch, after]);
};

/** Accepted, or refused with at least one fault that names its place. Anything thrown fails the property. */
const expectAnswer = async (files: Files): Promise<void> => {
  const { people, reported } = await outcomeOf(files);
  if (people === 'refused') {
    const errors = reported.filter((line) => line.startsWith('error '));
    expect(errors.length).toBeGreaterThan(0);
    for (const line of errors) expect(line).toMatch(/^error [^:]+:/);
  } else expect(Array.isArray(people)).toBe(true);
};

const seeded = { seed: 20260831 } as const;

describe('a damaged file is accepted or refused with a place', () => {
  it.each(sound)('%s with bytes changed, removed, repeated or cut off (300 times)', async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 6 }), (damages) =>
        expectAnswer({ [name]: damages.reduce(damaged, Buffer.from(bytes)) }),
      ),
      { ...seeded, numRuns: 300 },
    );
  });

  it('reads or rejects with a place a workbook whose parts are dropped, repeated, emptied or exchanged (300 times)', async () => {
    const change = fc.record({
      kind: fc.constantFrom('drop', 'repeat', 'empty', 'exchange'),
      at: fc.nat(parts.length - 1),
      other: fc.nat(parts.length - 1),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let now: readonly MadePart[] = parts;
        for (const { kind, at, other } of changes)
          now = now.flatMap((part, index) => {
            if (index !== at) return [part];
            if (kind === 'drop') return [];
            if (kind === 'repeat') return [part, part];
            return [{ ...part, content: kind === 'empty' ? '' : (parts[other]?.content ?? '') }];
          });
        return expectAnswer({ 'd.xlsx': makeZip(now) });
      }),
      { ...seeded, numRuns: 300 },
    );
  });

  it('reads or rejects with a place a workbook with odd cells (300 times)', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }).map((odd) => odd.replace(/[<&]/g, '')),
      fc.constantFrom('', '0', '-1', '1e400', 'NaN', '#N/A', '99999999999', '_x0000_', '=1+1', "'", '="', '2015-02-30'),
    );
    const cell = fc.record({
      at: fc.constantFrom('A2', 'B3', 'C2', 'A1', 'XFD1048576', 'ZZZ9', 'A0', '', 'a2', '2A', 'A99999999'),
      type: fc.constantFrom('', 's', 'str', 'inlineStr', 'b', 'e', 'n', 'd', 'x'),
      style: fc.constantFrom('', '0', '1', '2', '99', '-1', 'x'),
      formula: fc.boolean(),
      text,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
        const more = cells
          .map(
            ({ at, type, style, formula, text: body }) =>
              `<row><c r="${at}" t="${type}" s="${style}">${formula ? '<f>A1</f>' : ''}<v>${body}</v><is><t>${body}</t></is></c></row>`,
          )
          .join('');
        return expectAnswer({ 'd.xlsx': makeXlsx(sheets.map((sheet) => ({ ...sheet, more }))) });
      }),
      { ...seeded, numRuns: 300 },
    );
  });

  it('reads or rejects with a place a text table of delimiters, quotes and odd characters (500 times)', async () => {
    const piece = fc.constantFrom(
      ',',
      ';',
      '|',
      '\t',
      '"',
      '""',
      '\r\n',
      '\n',
      '\r',
      '\0',
      '\ufeff',
      "'",
      '=',
      '#N/A',
      'sep=',
      ...roster.flat(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, below) =>
        expectAnswer({ '学校.csv': csv(schoolRows), '教师.csv': `${below ? csv(roster) : ''}${pieces.join('')}` }),
      ),
      { ...seeded, numRuns: 500 },
    );
  });

  it('reads or rejects with a place any bytes under any name (300 times)', async () => {
    const names = fc.constantFrom('d.xlsx', 'd.xls', 'd.et', 'd.zip', '教师.csv', '教师.tsv', 'd');
    const heads = fc.constantFrom(
      '',
      'PK\x03\x04',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      '<?xml',
      '<html>',
      '\xff\xfe',
      '\xfe\xff',
    );
    await fc.assert(
      fc.asyncProperty(names, heads, fc.uint8Array({ maxLength: 2000 }), (name, head, bytes) =>
        expectAnswer({ [name]: Buffer.concat([Buffer.from(head, 'latin1'), bytes]) }),
      ),
      { ...seeded, numRuns: 300 },
    );
  });
});
