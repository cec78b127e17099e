import { writeWorkbook } from '../../api/documents/write-workbook.ts';
import { type WrittenTable, writeTables } from '../../src/intake/write-tables.ts';
import { generateDistrict } from './generate.ts';

/** The columns of a bureau's own roster: those that are required, titles of backbone teachers, and classes. */
const kept: Readonly<Record<string, readonly string[]>> = {
  schools: ['school_id', 'name', 'stages', 'area_class', 'approved_posts', 'classes_primary', 'classes_junior'],
  teachers: ['teacher_id', 'name', 'school_id', 'joined_school', 'stage', 'subject', 'backbone_level'],
};

const thinned = ({ name, ...table }: WrittenTable, headings: readonly string[]): WrittenTable => {
  const places = headings.flatMap((heading, at) => (kept[name]?.includes(heading) === true ? [at] : []));
  const pick = <Cell>(row: readonly Cell[]): readonly Cell[] => places.flatMap((at) => row.slice(at, at + 1));
  return { name, title: table.title, headings: pick(table.headings), rows: table.rows.map(pick) };
};

/** Two sheets, as most bureaus have them: 12 schools and 300 teachers, without posts, birth dates, roles or journeys. */
export const thinCountyTables = (): readonly WrittenTable[] => {
  const district = generateDistrict({ schools: 12, teachers: 300, seed: 1, profile: 'rural' });
  const identifiers = new Map(writeTables(district, 'identifier').map(({ name, headings }) => [name, headings]));
  return writeTables(district, 'zh')
    .filter(({ name }) => name in kept)
    .map((table) => thinned(table, identifiers.get(table.name) ?? []));
};

/** The workbook, its rows numbered as a roster's are. */
export const thinCountyWorkbook = (): Promise<Uint8Array> =>
  writeWorkbook(
    thinCountyTables().map(({ title, headings, rows }) => ({
      name: title,
      rows: [['序号', ...headings], ...rows.map((row, index) => [index + 1, ...row])],
    })),
    { title: 'dataset', date: new Date(Date.UTC(2000, 0, 1)) },
  );
