import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../src/intake/raw-table.ts';
import { aDistrict, aSchool, aTeacher } from '../support/district.ts';
import { districtIn, faultLines, faultsOf, intake } from './raw-dataset.ts';
import { cellDate } from './readings.ts';

/** A bureau's workbook as it comes: titles, merged headings, totals, blanks, synonyms, names for codes. */
const dirty: readonly RawTable[] = [
  {
    place: '学校',
    rows: [
      ['玉泉区2026年学校基本情况统计表', null, null, null, null, null, null, null],
      [null, null, null, null, '单位：人', null, null, null],
      ['序号', '学校代码\n（必填）', '＊学校名称', '学段', '城乡类型', '核定编制', '小学', null],
      [null, null, null, null, null, null, '学生数', '班数'],
      [1, 101, '清泉街小学', '小学', '城区', '２０', '1,200人', 24],
      [],
      [2, '102', ' 八拜　小学 ', ' 小学 ', '农村', 20, 200, 6],
      [null, '合计', null, null, null, 40, 1400, 30],
      ['填表人：李明', null, null, null, null, null, '审核人：王'],
    ],
  },
  {
    place: '教师花名册',
    rows: [
      ['教师编号', '姓 名', '性别', '出生年月', '学校', '到校时间', '学段', '任教学科', '职称', '学历', '志愿', '民族'],
      [
        'T1',
        '王　芳',
        '女',
        '1985年6月',
        '清泉街小学',
        '2016.9',
        '小学',
        '语文',
        '中小学二级教师',
        '大学本科',
        '八拜小学',
        '汉',
      ],
      ['T２', '李明', '女', cellDate('1985-06-01'), 102, 42_614, '小学', '语 文', '二级', '本科', '无', '蒙古'],
      ['T２', '李明', '女', '1985-06', '102', '201609', '小学', '语文', '二级', '本科', null, '蒙古'],
      ['教师编号', '姓 名', '性别', '出生年月', '学校', '到校时间', '学段', '任教学科', '职称', '学历', '志愿', '民族'],
      ['小计', 2],
    ],
  },
  { place: '填表说明', rows: [['本表一式两份']] },
];

describe('a bureau’s usual dirt', () => {
  const result = intake(dirty);

  it('reads a dirty dataset as the district that was meant', () => {
    const common = { classesPrimary: 6, pupilsPrimary: 200, areaClass: 'rural' } as const;
    expect(districtIn(result)).toEqual(
      aDistrict({
        schools: [
          aSchool({
            ...common,
            id: '101',
            name: '清泉街小学',
            areaClass: 'urban',
            pupilsPrimary: 1200,
            classesPrimary: 24,
          }),
          aSchool({ ...common, id: '102', name: '八拜 小学' }),
        ],
        teachers: [
          aTeacher({ id: 'T1', name: '王芳', schoolId: '101', wishes: ['102'] }),
          aTeacher({ id: 'T2', name: '李明', schoolId: '102' }),
        ],
        posts: null,
      }),
    );
  });

  it('reports each kind of repair once, with its first place', () => {
    expect(faultLines(result)).toEqual([
      'warning 学校:1: assumed.title_lines',
      'warning 学校:4:序号 assumed.unknown_column',
      'warning 学校:5:小学 学生数 assumed.number',
      'warning 学校:5:核定编制 assumed.cleaned',
      'warning 学校:7:城乡类型 assumed.word',
      'warning 学校:7:学段 assumed.cleaned',
      'warning 学校:7:＊学校名称 assumed.cleaned',
      'warning 学校:8: assumed.total',
      'warning 学校:9: assumed.footer',
      'warning 教师花名册:1:到校时间 assumed.heading',
      'warning 教师花名册:1:学校 assumed.heading',
      'warning 教师花名册:1:学段 assumed.heading',
      'warning 教师花名册:1:民族 assumed.unknown_column',
      'warning 教师花名册:2:姓 名 assumed.cleaned',
      'warning 教师花名册:2:姓 名 assumed.name_blank',
      'warning 教师花名册:2:学历 assumed.word',
      'warning 教师花名册:2:学校 assumed.school_name',
      'warning 教师花名册:2:志愿 assumed.school_name',
      'warning 教师花名册:2:职称 assumed.word',
      'warning 教师花名册:3:志愿 assumed.placeholder',
      'warning 教师花名册:3:教师编号 assumed.cleaned',
      'warning 教师花名册:4:教师编号 assumed.repeated_row',
      'warning 教师花名册:5: assumed.repeated_heading',
      'warning 教师花名册:6: assumed.total',
      'warning 填表说明:: assumed.unknown_table',
    ]);
  });

  it('keeps unknown columns', () => {
    if (!result.ok) throw new Error('expected a district');
    const column = result.value.kept.find(({ heading }) => heading === '民族');
    expect(column?.place).toBe('教师花名册');
    expect([...(column?.cells ?? [])].slice(0, 2)).toEqual([
      [2, '汉'],
      [3, '蒙古'],
    ]);
  });
});

describe('a dataset with faults', () => {
  const headings = ['teacher_id', 'name', 'school_id', 'joined_school', 'stage', 'subject'];
  const schools: RawTable = {
    place: 'schools.csv',
    rows: [
      ['school_id', 'name', 'stages', 'area_class', 'approved_posts'],
      ['S1', 'A', 'primary', 'urban', '20'],
      ['S2', 'B', 'primary', 'countryside', '-3'],
    ],
  };

  it('reports all faults with place, row, column and the value read', () => {
    const teachers = [
      headings,
      ['T1', '甲', 'S3', '2016-09', 'primry', 'chinese'],
      ['', '乙', 'S2', '2027-09-01', 'primary', 'alchemy'],
      [Number('150102198506121234'), '丙', 'S2', '2020-09', 'primary', 'chinese'],
    ];
    const result = intake([schools, { place: 'teachers.csv', rows: teachers }]);
    expect(result.ok).toBe(false);
    expect(faultLines(result)).toEqual([
      'error schools.csv:3:approved_posts expected.integer',
      'error schools.csv:3:area_class expected.word',
      'error teachers.csv:2:school_id expected.school',
      'error teachers.csv:2:stage expected.word',
      'error teachers.csv:3:subject expected.word',
      'error teachers.csv:3:teacher_id expected.filled',
      'error teachers.csv:4:teacher_id expected.code_digits',
    ]);
    const stage = faultsOf(result).find(({ column }) => column === 'stage');
    expect(stage).toMatchObject({ found: 'primry', remedy: { values: { nearest: 'primary' } } });
  });

  it('names missing tables and columns, with the column that may be meant', () => {
    expect(faultLines(intake([schools]))).toContain('error 教师:: expected.table');
    const rows = [
      ['teacher_id', 'nmae', 'school_id', 'joined_school', 'stage', 'subject'],
      ['T1', '甲', 'S1', '2016-09', 'primary', 'pe'],
    ];
    const result = intake([schools, { place: 'teachers.csv', rows }]);
    expect(faultsOf(result).find(({ expected }) => expected.key === 'intake.expected.column')).toMatchObject({
      column: '姓名',
      remedy: { key: 'intake.remedy.column_near', values: { near: 'nmae' } },
    });
  });

  it('names a table that came twice, and columns that mean the same', () => {
    const twice = [schools, { ...schools, place: '学校.csv' }];
    expect(faultLines(intake(twice))).toContain('error 学校.csv:: expected.one_table');
    const rows = [
      [...headings, 'name'],
      ['T1', '甲', 'S1', '2016-09', 'primary', 'pe', '乙'],
    ];
    expect(faultLines(intake([schools, { place: 'teachers.csv', rows }]))).toContain(
      'error teachers.csv:1:name expected.one_column',
    );
  });

  it('takes a sheet under another name for the table its headings are of', () => {
    const rows = [headings, ['T1', '甲', 'S1', '2016-09', 'primary', 'pe']];
    const result = intake([schools, { place: 'Sheet2', rows }]);
    expect(faultLines(result)).toContain('warning Sheet2:: assumed.table_by_headings');
    expect(faultLines(result).some((line) => line.includes('expected.table'))).toBe(false);
  });

  it('reads no cell as a formula', () => {
    const sound = [
      schools.rows[0] ?? [],
      ['S1', '=1+1', 'primary', 'urban', 20],
      ['S2', '@SUM(A1)', 'primary', 'urban', 20],
    ];
    const rows = [headings, ['+86', '-甲', 'S1', '2016-09', 'primary', 'pe']];
    const district = districtIn(
      intake([
        { place: '学校', rows: sound },
        { place: '教师', rows },
      ]),
    );
    expect(district.schools.map(({ name }) => name)).toEqual(['=1+1', '@SUM(A1)']);
    expect(district.teachers[0]).toMatchObject({ id: '+86', name: '-甲' });
  });
});
