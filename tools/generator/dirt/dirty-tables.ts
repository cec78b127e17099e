import type { District } from '../../../src/district/district.ts';
import { type TableName, tables } from '../../../src/intake/tables.ts';
import { type WrittenTable, writeTables } from '../../../src/intake/write-tables.ts';
import { type Random, random } from '../random.ts';
import { stainOf } from './columns.ts';
import { type Cell, framed, type Line } from './sheet.ts';

/** A table as a bureau would send it: a file's or sheet's name and its lines, headings among them. */
export interface DirtyTable {
  readonly title: string;
  readonly lines: readonly Line[];
}

type SchoolNames = ReadonlyMap<string, string>;

const smudged = (draw: Random, table: TableName, field: string, cell: Cell, names: SchoolNames): Cell => {
  const { odds, smudge } = stainOf(table, field);
  if (cell === null || cell === '' || !draw.chance(odds)) return cell;
  const text = String(cell);
  return smudge === 'school' ? (names.get(text) ?? text) : smudge(draw, text);
};

/** The same teacher twice: one row in three hundred is copied further down. */
const repeatedOdds = 1 / 300;

const dirtyTable = (seed: number, table: WrittenTable, names: SchoolNames): DirtyTable => {
  const draw = random(`dirt|${seed}|${table.name}`);
  const fields = Object.keys(tables[table.name].columns);
  const rows = table.rows.map(
    (row): Line => row.map((cell, at) => smudged(draw, table.name, fields[at] ?? '', cell, names)),
  );
  const copies = table.name === 'teachers' ? rows.filter((_, at) => at === 0 || draw.chance(repeatedOdds)) : [];
  const lines = framed(draw, table.name, { fields, headings: table.headings }, table.rows, [...rows, ...copies]);
  return { title: table.title, lines };
};

/** A district's tables with Chinese headings and the usual dirt; read back, they are the same district. */
export const dirtyTables = (district: District, seed: number): readonly DirtyTable[] => {
  const names: SchoolNames = new Map(district.schools.map((school) => [school.id, school.name]));
  return writeTables(district, 'zh').map((table) => dirtyTable(seed, table, names));
};
