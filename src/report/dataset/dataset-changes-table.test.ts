import { expect, it } from 'vitest';
import { lawfulDistrict, withTeacher } from '../../../test/support/lawful-plan.ts';
import type { District } from '../../district/district.ts';
import { render } from '../../text/render.ts';
import type { Cell } from '../table.ts';
import { cellText } from '../words.ts';
import { datasetChangesTable } from './dataset-changes-table.ts';

const words = (before: District, now: District): readonly (readonly string[])[] =>
  datasetChangesTable(before, now).rows.map((row) => row.map((cell: Cell) => cellText('zh', cell)));

it('says nothing of two equal datasets', () => {
  expect(words(lawfulDistrict(), lawfulDistrict())).toEqual([]);
});

it('names who came, who left and what changed, and no field of health', () => {
  const before = lawfulDistrict();
  const [first, second, ...others] = before.teachers;
  if (first === undefined || second === undefined) throw new Error('no teachers');
  const target = before.schools.find(({ id }) => id !== first.schoolId);
  if (target === undefined) throw new Error('no school');
  const moved = withTeacher(before, first.id, { schoolId: target.id, exemption: 'illness' });
  const came = { ...second, id: 'NEW' as typeof second.id, name: '新人' };
  const now: District = {
    ...moved,
    teachers: [...moved.teachers.filter(({ id }) => id !== second.id), came],
    schools: moved.schools.map((school) => (school === target ? { ...school, approvedPosts: 99 } : school)),
  };
  const rows = words(before, now);
  expect(others.length).toBeGreaterThan(0);
  expect(rows.map(([change, of, id]) => [change, of, id])).toEqual([
    ['变动', '学校', target.id],
    ['新增', '教师', 'NEW'],
    ['减少', '教师', second.id],
    ['变动', '教师', first.id],
  ]);
  expect(rows.at(-1)?.slice(5)).toEqual([
    target.name,
    render('zh', { key: 'dataset_change.field.teachers.schoolId', values: {} }),
  ]);
});
