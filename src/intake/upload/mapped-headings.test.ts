import { expect, it } from 'vitest';
import type { RawTable } from '../raw-table.ts';
import { withMappedHeadings } from './mapped-headings.ts';
import { uploadSheet } from './upload-sheet.ts';

const rows = [
  ['云澜区教师花名册'],
  ['人员号', '姓名', '所在学校', '到现校任教时间', '任教学段', '任教学科'],
  ['人员号', '张三', 'S1', '2014-09', '小学', '语文'],
];
const map = { table: 'teachers', heading: '人员号', column: 'teacher_id' } as const;

it('replaces a mapped heading and no cell below the headings', () => {
  const [table] = withMappedHeadings([{ place: '教师', rows }], [map]);
  expect(table?.rows[1]?.[0]).toBe('教师编号');
  expect(table?.rows[2]?.[0]).toBe('人员号');
});

it('finds the table of a sheet under another name by its mapped heading', () => {
  const given: RawTable = { place: '基本信息', rows };
  expect(uploadSheet(given).table).toBeNull();
  const [table = given] = withMappedHeadings([given], [map]);
  expect(uploadSheet(table)).toMatchObject({ table: 'teachers', headingRow: 2, unknown: [] });
});

it('leaves a table alone whose headings are mapped for another one', () => {
  const given: RawTable = { place: '学校', rows };
  expect(withMappedHeadings([given], [map])[0]).toBe(given);
});

it('names the unknown headings and the missing columns of a table', () => {
  const sheet = uploadSheet({ place: '教师', rows });
  expect(sheet.unknown).toEqual([{ column: 1, heading: '人员号' }]);
  expect(sheet.missing.filter(({ needed }) => needed)).toEqual([{ id: 'teacher_id', zh: '教师编号', needed: true }]);
});
