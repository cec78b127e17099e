import { inflateSync } from 'node:zlib';

/** The streams of a PDF by object number, unpacked, with the dictionary before each. */
const streamsOf = (bytes: Uint8Array): ReadonlyMap<number, { readonly head: string; readonly body: Buffer }> => {
  const whole = Buffer.from(bytes);
  const latin = whole.toString('latin1');
  const found = new Map<number, { readonly head: string; readonly body: Buffer }>();
  for (const match of latin.matchAll(/(\d+) 0 obj\n(<<(?:(?!endobj)[\s\S])*?>>)\nstream\n/g)) {
    const start = match.index + match[0].length;
    const length = Number(/\/Length (\d+)/.exec(match[2] ?? '')?.[1]);
    const packed = whole.subarray(start, start + length);
    const body = (match[2] ?? '').includes('/FlateDecode') ? inflateSync(packed) : packed;
    found.set(Number(match[1]), { head: match[2] ?? '', body });
  }
  return found;
};

const characters = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** `<first> <last> [<…> <…>]` of a font's ToUnicode table: glyph by glyph what a reader would copy. */
const glyphsOf = (table: string): ReadonlyMap<number, string> => {
  const glyphs = new Map<number, string>();
  for (const [, first = '', , list = ''] of table.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi)) {
    const entries = [...list.matchAll(/<([0-9a-f ]*)>/gi)];
    entries.forEach(([, hex = ''], index) => {
      glyphs.set(Number.parseInt(first, 16) + index, characters(hex.replaceAll(' ', '')));
    });
  }
  return glyphs;
};

/** The text of each page of a PDF, as the page draws it and as its fonts say what a glyph stands for. */
export const pdfPages = (bytes: Uint8Array): readonly string[] => {
  const latin = Buffer.from(bytes).toString('latin1');
  const streams = streamsOf(bytes);
  const objects = new Map(
    [...latin.matchAll(/(\d+) 0 obj\n(<<[\s\S]*?>>)\n(?:stream|endobj)/g)].map(([, number, body]) => [
      Number(number),
      body ?? '',
    ]),
  );
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  return pages.map((page) => {
    const resources = objects.get(Number(/\/Resources (\d+) 0 R/.exec(page)?.[1])) ?? page;
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => {
        const unicode = Number(/\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(number)) ?? '')?.[1]);
        return [name, glyphsOf(streams.get(unicode)?.body.toString('latin1') ?? '')];
      }),
    );
    const content = streams.get(Number(/\/Contents (\d+) 0 R/.exec(page)?.[1]))?.body.toString('latin1') ?? '';
    let font: ReadonlyMap<number, string> = new Map();
    let text = '';
    for (const [whole, name, array] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[((?:<[0-9a-f]*>|[-\d. ])*)\] TJ/g)) {
      if (name !== undefined) font = fonts.get(name) ?? new Map();
      else if (whole !== undefined)
        for (const [, hex = ''] of (array ?? '').matchAll(/<([0-9a-f]*)>/g))
          for (let at = 0; at < hex.length; at += 4)
            text += font.get(Number.parseInt(hex.slice(at, at + 4), 16)) ?? '\ufffd';
    }
    return text;
  });
};

/** How many lines of text a PDF draws in all: heights at which a text begins. */
export const pdfLines = (bytes: Uint8Array): number =>
  [...streamsOf(bytes).values()].reduce((sum, { body }) => {
    const heights = [...body.toString('latin1').matchAll(/ ([-\d.]+) Tm/g)].map(([, height]) => height);
    return sum + new Set(heights).size;
  }, 0);
