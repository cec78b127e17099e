import { inflateRawSync } from 'node:zlib';
import { isStored, packedBytesOf, type ZipPart } from './zip-directory.ts';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** The part with its cells; `null` for chart, dialog and macro sheets, which have none. */
  readonly part: ZipPart | null;
}

/** What a workbook says of itself outside its sheets. */
export interface WorkbookParts {
  readonly sheets: readonly SheetEntry[];
  /** The program stored no results and asks the reader to calculate: a formula's 0 is not a result. */
  readonly uncalculated: boolean;
  /** How many digits the number format of a cell style shows, by style, for formats such as `00000`. */
  readonly zeroDigits: ReadonlyMap<number, number>;
  readonly sharedTexts: number;
}

const unpacked = (bytes: Uint8Array, part: ZipPart | undefined): string => {
  if (part === undefined) return '';
  const packed = packedBytesOf(bytes, part);
  return Buffer.from(isStored(part) ? packed : inflateRawSync(packed)).toString('utf8');
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string => (text.includes('&') ? withCharacters(text) : text);

const withCharacters = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
    if (code === undefined) return entities[name] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const patterns = new Map<string, RegExp>();

/** An attribute of an opening tag, whatever its namespace prefix. */
export const attribute = (tag: string, name: string): string | undefined => {
  const pattern = patterns.get(name) ?? new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  const match = pattern.exec(tag);
  return match === null ? undefined : decoded(match[1] ?? match[2] ?? '');
};

const tags = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^>"'])*>`, 'g')) ?? [];

const inside = (xml: string, name: string): string =>
  new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s>])[^>]*>([\\s\\S]*?)</(?:[\\w.-]+:)?${name}\\s*>`).exec(xml)?.[1] ?? '';

const resolved = (target: string): string => {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `xl/${target}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
};

/** `00000` and `"A"00000`: the digits shown; none for dates, decimals and thousands. */
export const numberDigits = (format: string): number | undefined => {
  const bare = (format.split(';')[0] ?? '').replace(/\[[^\]]*\]/g, '').trim();
  return /^0{2,}$/.test(bare) ? bare.length : undefined;
};

const zeroDigits = (styles: string): ReadonlyMap<number, number> => {
  const formats = new Map(
    tags(styles, 'numFmt').map((tag) => [attribute(tag, 'numFmtId'), attribute(tag, 'formatCode') ?? '']),
  );
  const digits = new Map<number, number>();
  tags(inside(styles, 'cellXfs'), 'xf').forEach((tag, style) => {
    const shown = numberDigits(formats.get(attribute(tag, 'numFmtId')) ?? '');
    if (shown !== undefined) digits.set(style, shown);
  });
  return digits;
};

/**
 * The list of sheets, with what the workbook library does not tell: which have no cells, which are hidden, which styles
 * show leading zeros. Call it after the guard has measured the parts.
 */
export const workbookParts = (bytes: Uint8Array, parts: readonly ZipPart[]): WorkbookParts => {
  const find = (path: string) => parts.find((part) => part.path.toLowerCase() === path.toLowerCase());
  const workbook = unpacked(bytes, find('xl/workbook.xml'));
  const relations = new Map(
    tags(unpacked(bytes, find('xl/_rels/workbook.xml.rels')), 'Relationship').map((tag) => [
      attribute(tag, 'Id') ?? '',
      { type: attribute(tag, 'Type') ?? '', path: resolved(attribute(tag, 'Target') ?? '') },
    ]),
  );
  const other = (type: string) => {
    const path = [...relations.values()].find((relation) => relation.type.endsWith(`/${type}`))?.path;
    return unpacked(bytes, path === undefined ? undefined : find(path));
  };
  const sheets = tags(workbook, 'sheet').map((tag): SheetEntry => {
    const relation = relations.get(attribute(tag, 'id') ?? '');
    return {
      name: attribute(tag, 'name') ?? '',
      hidden: /^(hidden|veryHidden)$/.test(attribute(tag, 'state') ?? ''),
      part: relation?.type.endsWith('/worksheet') === true ? (find(relation.path) ?? null) : null,
    };
  });
  return {
    sheets,
    uncalculated: tags(workbook, 'calcPr').some((tag) => /^(1|true)$/.test(attribute(tag, 'fullCalcOnLoad') ?? '')),
    zeroDigits: zeroDigits(other('styles')),
    sharedTexts: tags(other('sharedStrings'), 'si').length,
  };
};
