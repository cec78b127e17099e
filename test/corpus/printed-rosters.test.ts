import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeXls, type XlsCell } from '../support/xls-file.ts';
import { makeXlsx, type XlsxCell, type XlsxSheet } from '../support/xlsx-file.ts';
import { type Layout, layouts, type Person, people, printed, schools } from './printed-roster.ts';
import { csv, type Files, outcomeOf } from './read-files.ts';

const schoolRows = [
  ['学校代码', '学校名称', '学段', '城乡类型', '核定编制'],
  ...schools.map((name, at) => [`S${at + 1}`, name, '小学', '城区', '20']),
];
const expected = (persons: readonly Person[]): readonly string[] =>
  persons
    .map(({ code, name, school, joined }) => `${code} ${name} S${school + 1} ${joined}-01 teacher none`)
    .toSorted();

const workbook = (sheet: XlsxSheet): Files => ({ 'd.xlsx': makeXlsx([{ name: '学校', rows: schoolRows }, sheet]) });

/** The same cells in the old format, in which nothing is merged. */
const oldWorkbook = ({ rows }: XlsxSheet): Files => {
  const cellOf = (cell: XlsxCell): XlsCell =>
    typeof cell === 'object' && cell !== null ? { number: Number(textOf(cell)), style: 1 } : cell;
  return {
    'd.xls': makeXls([
      { name: '学校', rows: schoolRows },
      { name: '教师', rows: rows.map((row) => row.map(cellOf)) },
    ]),
  };
};

const textOf = (cell: XlsxCell): string => {
  if (typeof cell === 'object') return cell === null ? '' : (/<v>(.*)<\/v>/.exec(cell.xml)?.[1] ?? '');
  return /[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell);
};
const textFiles = ({ rows }: XlsxSheet): Files => ({
  '学校.csv': csv(schoolRows),
  '教师.csv': csv(rows.map((row) => row.map(textOf))),
});

/** Accepted with exactly these people, or refused with a fault that names its place. */
const expectRight = async (files: Files, persons: readonly Person[]): Promise<'accepted' | 'refused'> => {
  const { people: read, reported } = await outcomeOf(files);
  if (read !== 'refused') {
    expect(read.toSorted()).toEqual(expected(persons));
    return 'accepted';
  }
  expect(reported.filter((line) => /^error [^:]+:/.test(line))).not.toHaveLength(0);
  return 'refused';
};

const runs = { seed: 20260831, numRuns: 60 } as const;

describe('a roster as it is printed', () => {
  it('reads the right values from a printed roster in any layout (60 times)', async () => {
    await fc.assert(
      fc.asyncProperty(people, layouts, async (persons, layout) => {
        expect(await expectRight(workbook(printed(persons, layout)), persons)).toBe('accepted');
      }),
      runs,
    );
  });

  it.each([
    ['text', textFiles],
    ['the old format', oldWorkbook],
  ])('is read with the right values from %s, or refused where cells were merged (60 times)', async (_name, files) => {
    const seen = { accepted: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(people, layouts, async (persons, layout) => {
        const sheet = printed(persons, layout);
        const outcome = await expectRight(files(sheet), persons);
        seen[outcome] += 1;
        if (!layout.mergedSchool) expect(outcome).toBe('accepted');
      }),
      runs,
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(0);
  });

  it('rejects a printed roster with an emptied required cell (60 times)', async () => {
    const seen = { accepted: 0, refused: 0 };
    const emptied = (layout: Layout, persons: readonly Person[], at: number): XlsxSheet => {
      const sheet = printed(persons, layout);
      const name = persons[at % persons.length]?.name ?? '';
      const isOf = (row: readonly XlsxCell[]): boolean => row.some((cell) => String(cell).trim() === name);
      const holed = (row: readonly XlsxCell[]): readonly XlsxCell[] => {
        const filled = row.flatMap((cell, column) => (cell === null ? [] : [column]));
        const hole = filled[at % filled.length];
        return row.map((cell, column) => (column === hole ? null : cell));
      };
      return { ...sheet, rows: sheet.rows.map((row) => (isOf(row) ? holed(row) : row)) };
    };
    await fc.assert(
      fc.asyncProperty(people, layouts, fc.nat(1000), async (persons, layout, at) => {
        seen[await expectRight(workbook(emptied(layout, persons, at)), persons)] += 1;
      }),
      runs,
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(0);
  });
});
