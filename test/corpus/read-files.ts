import { readTablesFromFiles } from '../../api/documents/read-tables.ts';
import type { CalendarDate } from '../../src/district/date.ts';
import type { Fault } from '../../src/fault.ts';
import { readDistrict } from '../../src/intake/read-district.ts';
import { languages } from '../../src/text/message.ts';
import { expectWords } from '../intake/raw-dataset.ts';

export type Files = Readonly<Record<string, Uint8Array | string>>;

/** Two schools, two people, in the Chinese words of the format. */
export const schoolRows = [
  ['学校代码', '学校名称', '学段', '城乡类型', '核定编制'],
  ['S001', '清泉街小学', '小学', '城区', '20'],
  ['S002', '石桥村小学', '小学', '乡村', '8'],
] as const;
export const teacherHeadings = [
  '教师编号',
  '姓名',
  '所在学校',
  '到现校任教时间',
  '任教学段',
  '任教学科',
  '职务',
  '骨干级别',
] as const;
export const teacherRows: readonly (readonly [string, string, string, string, string, string, string, string])[] = [
  ['T001', '陈一', 'S001', '2015-09-01', '小学', '语文', '教师', '县级'],
  ['T002', '李二', 'S002', '2018-09-01', '小学', '数学', '校长', '无'],
];

/** The roster with one cell replaced in each row, by its heading. */
export const rosterWith = <Cell>(
  heading: (typeof teacherHeadings)[number],
  cells: readonly [Cell, Cell],
): readonly (readonly (string | Cell)[])[] => {
  const at = teacherHeadings.indexOf(heading);
  return [
    teacherHeadings,
    ...teacherRows.map((row, index) => row.map((cell, column) => (column === at ? (cells[index] as Cell) : cell))),
  ];
};
export const roster: readonly (readonly string[])[] = [teacherHeadings, ...teacherRows];
export const csv = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  rows.map((row) => `${row.join(delimiter)}\r\n`).join('');

const linesOf = (faults: readonly Parameters<typeof lineOf>[0][]): readonly string[] => faults.map(lineOf);
const lineOf = (fault: {
  readonly severity: string;
  readonly place: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly expected: { readonly key: string; readonly values: Readonly<Record<string, string | number>> };
  readonly remedy: { readonly key: string; readonly values: Readonly<Record<string, string | number>> };
}): string => {
  for (const language of languages) expectWords(language, fault.expected, fault.remedy);
  return `${fault.severity} ${fault.place}:${fault.row ?? ''}:${fault.column ?? ''} ${fault.expected.key.replace('intake.', '')}`;
};

/** Every error of files given together that are refused. */
export const faultsOfFiles = async (files: Files): Promise<readonly Fault[]> => {
  const tables = await readTablesFromFiles(bytesOf(files));
  const read = tables.ok ? readDistrict(tables.value) : tables;
  return read.ok ? [] : read.faults.filter(({ severity }) => severity === 'error');
};

const bytesOf = (files: Files): readonly { readonly name: string; readonly bytes: Uint8Array }[] =>
  Object.entries(files).map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) }));

/** What becomes of files given together: the people read, each as one line, and everything that was reported. */
export const outcomeOf = async (
  files: Files,
): Promise<{ readonly people: readonly string[] | 'refused'; readonly reported: readonly string[] }> => {
  const tables = await readTablesFromFiles(bytesOf(files));
  if (!tables.ok) return { people: 'refused', reported: linesOf(tables.faults) };
  const read = readDistrict(tables.value, { referenceDate: '2026-08-31' as CalendarDate });
  if (!read.ok) return { people: 'refused', reported: linesOf(read.faults) };
  const people = read.value.district.teachers.map(
    ({ id, name, schoolId, joinedSchool, role, backboneLevel }) =>
      `${id} ${name} ${schoolId} ${joinedSchool} ${role} ${backboneLevel}`,
  );
  return { people, reported: linesOf(read.value.warnings) };
};
