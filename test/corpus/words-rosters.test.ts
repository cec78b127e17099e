import { describe, expect, it } from 'vitest';
import type { RawCell, RawTable } from '../../src/intake/raw-table.ts';
import { faultText } from '../../src/report/fault-text.ts';
import {
  aSoundDistrict,
  districtIn,
  faultLines,
  faultsOf,
  intake,
  rawTables,
  withTables,
} from '../intake/raw-dataset.ts';

type Rows = readonly (readonly RawCell[])[];
const schoolsOnly = rawTables(aSoundDistrict()).filter(({ place }) => place === 'schools');
const withRoster = (rows: Rows, place = '教师') => intake([...schoolsOnly, { place, rows }]);

describe('the headings of the national register', () => {
  const headings = ['*姓名', '*教职工号', '*学校名称', '*进本校年月', '*性别', '*出生日期', '*是否是特级教师'];
  const more = ['*是否是县级及以上骨干教师', '民族', '籍贯', '健康状况', '人员状态'];
  const person = ['甲', 'T1', 'School S1', '2016-09', '女', '1985-03-05', '是', '是', '汉族', null, '健康', '在职'];
  const full: Rows = [
    [...headings, ...more, '任教学段', '任教学科'],
    [...person, '小学', '语文'],
  ];

  it('reads them as the columns of the format', () => {
    const { teachers } = districtIn(withRoster(full));
    expect(teachers[0]).toMatchObject({
      id: 'T1',
      schoolId: 'S1',
      joinedSchool: '2016-09-01',
      specialGrade: true,
      backboneLevel: 'county',
    });
  });

  it('reports all unused columns in one line', () => {
    const unused = faultsOf(withRoster(full)).filter(({ expected }) => expected.key.includes('unknown_column'));
    expect(unused).toMatchObject([{ found: '民族、籍贯、健康状况', expected: { values: { count: 3 } } }]);
  });

  it('takes a sheet under another name for the roster and lists what it lacks in one fault', () => {
    const result = withRoster([[...headings, ...more], person], '基本信息');
    expect(faultLines(result).filter((line) => line.startsWith('error'))).toEqual([
      'error 基本信息:1:任教学段、任教学科 expected.columns',
    ]);
    expect(faultLines(result)).toContain('warning 基本信息:: assumed.table_by_headings');
  });

  it('says of a sheet that lacks a column of an optional table what it lacks, and does not use it', () => {
    const rows: Rows = [
      ['学校', '学段', '学科', '备注'],
      ['S1', '小学', '语文', null],
    ];
    const result = intake([...withTables({}), { place: '学科统计', rows }]);
    expect(faultLines(result)).toEqual(['warning 学科统计:: assumed.table_incomplete']);
    expect(faultsOf(result)[0]).toMatchObject({ expected: { values: { id: 'posts', lacking: '应配' } } });
  });
});

describe('the headings of a bureau’s roster', () => {
  const rows: Rows = [
    ['单位', '姓名', '身份证号', '来校时间', '学段', '任教课程'],
    ['S1', '甲', '150102198506121234', '2016.09', '小学', '语文'],
  ];

  it('names the identity number as what may serve for the missing code, and does not take it', () => {
    const [fault, ...others] = faultsOf(withRoster(rows)).filter(({ severity }) => severity === 'error');
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      column: '教师编号',
      remedy: { key: 'intake.remedy.column_serves', values: { near: '身份证号' } },
    });
  });

  it('reads the identity number as the code once the heading says so', () => {
    const renamed = rows.map((row, at) =>
      at === 0 ? row.map((cell) => (cell === '身份证号' ? '教师编号' : cell)) : row,
    );
    expect(districtIn(withRoster(renamed)).teachers[0]).toMatchObject({ id: '150102198506121234', subject: 'chinese' });
  });
});

describe('the state of people in a register', () => {
  const headings = ['教师编号', '姓名', '所在学校', '到现校任教时间', '任教学段', '任教学科'];
  const rows = (heading: string, states: readonly string[], more: readonly string[] = []): Rows => [
    [...headings, heading, ...more],
    ...states.map((state, at) => [
      `T${at}`,
      `甲${at}`,
      'S1',
      '2016-09',
      '小学',
      '语文',
      state,
      ...more.map(() => '是'),
    ]),
  ];
  const errors = (result: ReturnType<typeof intake>) =>
    faultsOf(result)
      .filter(({ severity }) => severity === 'error')
      .map(({ column, found, rows: same, row, expected }) => [column, found, same ?? [row], expected.key]);

  it('says who is on duty', () => {
    const states = ['在职', '在编', '正常', '借调', '病休', '内退', '是', ''];
    const { teachers } = districtIn(withRoster(rows('人员状态', states)));
    expect(teachers.map(({ onDuty }) => onDuty)).toEqual([true, true, true, false, false, false, true, true]);
  });

  it('refuses who has left, each word once with its rows', () => {
    const states = ['在职', '退休', '退休', '已调出', '退休（2025.8）', '去世'];
    expect(errors(withRoster(rows('人员状态', states)))).toEqual([
      ['人员状态', '退休', [3, 4], 'intake.expected.serving'],
      ['人员状态', '已调出', [5], 'intake.expected.serving'],
      ['人员状态', '退休（2025.8）', [6], 'intake.expected.serving'],
      ['人员状态', '去世', [7], 'intake.expected.serving'],
    ]);
  });

  it('refuses who has left also where another column says who is on duty', () => {
    expect(errors(withRoster(rows('人员状态', ['在职', '退休'], ['在岗'])))).toEqual([
      ['人员状态', '退休', [3], 'intake.expected.serving'],
    ]);
    expect(errors(withRoster(rows('在岗', ['是', '退休'])))).toEqual([
      ['在岗', '退休', [3], 'intake.expected.serving'],
    ]);
  });

  it('asks for a word of another column or of none', () => {
    const found = faultsOf(withRoster(rows('人员状态', ['编外', '产假'])));
    expect(found.filter(({ severity }) => severity === 'error').map(({ remedy }) => remedy.key)).toEqual([
      'intake.remedy.status_contract',
      'intake.remedy.status',
    ]);
  });

  it('reports remarks that say so, and keeps the people', () => {
    const result = withRoster(rows('备注', ['退休', '', '2019年退休教师之女', '已调出']));
    expect(faultLines(result)).toContain('warning 教师:2:备注 assumed.remark_left');
    expect(faultsOf(result).find(({ expected }) => expected.key === 'intake.assumed.remark_left')).toMatchObject({
      expected: { values: { count: 2 } },
    });
    expect(districtIn(result).teachers).toHaveLength(4);
  });
});

describe('a school’s name alone above its people', () => {
  const headings = ['教师编号', '姓名', '所在学校', '到现校任教时间', '任教学段', '任教学科'];
  const person = (id: string, school: string | null) => [id, `甲${id}`, school, '2016-09', '小学', '语文'];

  it('reports one fault with all heading rows if the rows below have no school', () => {
    const result = withRoster([
      headings,
      ['School S1'],
      person('T1', null),
      person('T2', null),
      ['二、School S2（1人）'],
      person('T3', null),
    ]);
    expect(faultLines(result)).toEqual(['error 教师:2: expected.section_row']);
    expect(faultsOf(result)[0]?.rows).toEqual([2, 5]);
  });

  it('skips a school’s heading row if every row names its school', () => {
    const result = withRoster([headings, ['School S1'], person('T1', 'S1'), ['School S2'], person('T2', 'S2')]);
    expect(faultLines(result)).toEqual(['warning 教师:2: assumed.section_row']);
    expect(districtIn(result).teachers).toHaveLength(2);
  });

  it('reports a school’s name in the school column as an incomplete row', () => {
    const result = withRoster([headings, person('T1', 'S1'), [null, null, 'S2']]);
    expect(faultLines(result).every((line) => line.startsWith('error 教师:3:'))).toBe(true);
    expect(faultLines(result)).toHaveLength(5);
  });
});

describe('the same fault in many rows', () => {
  const headings = ['teacher_id', 'name', 'school_id', 'joined_school', 'stage', 'subject', 'role'];
  const rows = Array.from({ length: 40 }, (_, at) => [
    ...[`T${at}`, `N${at}`, 'S1', '2016-09', 'primary', 'chinese'],
    at % 2 === 0 ? '书记' : '指导员',
  ]);
  const teachers: RawTable['rows'] = [headings, ...rows];

  it('reports a repeated fault once for each value, with its rows', () => {
    const faults = faultsOf(intake(withTables({ teachers })));
    expect(faults.map(({ row, found, rows: same }) => [row, found, same?.length])).toEqual([
      [2, '书记', 20],
      [3, '指导员', 20],
    ]);
  });

  it('says how many rows and which, in both languages', () => {
    const [fault] = faultsOf(intake(withTables({ teachers: teachers.slice(0, 6) })));
    if (fault === undefined) throw new Error('expected a fault');
    expect(faultText('zh', fault).expected).toContain('同样的共 3 行：第 2、4、6 行');
    expect(faultText('en', fault).expected).toContain('3 rows like this: 2, 4, 6');
  });
});

describe('words taken for others', () => {
  it('notes one line for each meaning, with the values mapped to it', () => {
    const schools = [
      ['school_id', 'name', 'stages', 'area_class', 'approved_posts'],
      ...['主城区', '112', '主城区', '村庄'].map((area, at) => [`S${at + 1}`, `校${at}`, 'primary', area, 20]),
    ];
    const words = faultsOf(intake(withTables({ schools }))).map(({ expected }) => [expected.key, expected.values]);
    expect(words).toEqual([
      ['intake.assumed.word', { id: 'urban', word: '城区', texts: '主城区、112', count: 3 }],
      ['intake.assumed.word', { id: 'rural', word: '乡村', texts: '村庄', count: 1 }],
    ]);
  });
});
