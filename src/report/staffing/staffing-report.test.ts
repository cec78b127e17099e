import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../../test/support/district.ts';
import { aPolicy, aPool } from '../../../test/support/policy.ts';
import type { Policy } from '../../policy/policy.ts';
import { staffingScheme } from '../../staffing/scheme.ts';
import { schemeDocument } from '../../staffing/scheme-document.ts';
import { catalogues } from '../../text/render.ts';
import { cellText } from '../words.ts';
import { staffingReport } from './staffing-report.ts';

const district = aDistrict({
  schools: [
    aSchool({
      id: 'U',
      name: '城中小学',
      areaClass: 'urban',
      pupilsPrimary: 380,
      classesPrimary: 9,
      approvedPosts: 22,
    }),
    aSchool({
      id: 'P',
      name: '山口教学点',
      teachingPoint: true,
      pupilsPrimary: 20,
      classesPrimary: 3,
      approvedPosts: 3,
      postPool: 1,
      openingDate: '2025-09-01',
    }),
    aSchool({ id: 'K', name: '某校', pupilsPrimary: null, approvedPosts: 4 }),
  ],
  teachers: [
    ...Array.from({ length: 18 }, (_, index) => aTeacher({ id: `T${index}`, schoolId: 'U' })),
    aTeacher({
      id: 'B',
      name: '周慧敏',
      schoolId: 'U',
      onDuty: false,
      borrowedTo: '区委办',
      borrowedSince: '2025-01-01',
    }),
    aTeacher({ id: 'C', schoolId: 'U', established: false }),
  ],
  posts: null,
});
const tables = (given: Partial<Policy> = {}) => {
  const policy = aPolicy({ postPool: aPool(), ...given });
  return staffingReport({ district, policy, scheme: staffingScheme(district, policy) });
};
const rows = (key: string, given: Partial<Policy> = {}) =>
  (tables(given).find((table) => table.key === key)?.rows ?? []).map((row) => row.map((cell) => cellText('zh', cell)));

describe('the allocation scheme as tables', () => {
  it('has rows as wide as their headings, every heading and sentence in both languages', () => {
    for (const { key, columns, rows: lines } of tables())
      for (const language of ['zh', 'en'] as const) {
        expect(catalogues[language], key).toHaveProperty([`report.table.${key}`]);
        for (const column of columns) expect(catalogues[language]).toHaveProperty([`report.column.${column.key}`]);
        for (const row of lines) {
          expect(row.length, key).toBe(columns.length);
          for (const cell of row) expect(cellText(language, cell)).not.toMatch(/[{}]|^(report|staffing)\./);
        }
      }
  });

  it('has three numbers per school, with vacancy, gap, over and under', () => {
    expect(rows('staffing_schools')).toEqual([
      ['K', '某校', '乡村', '', '', '', '4', '0', '0', '4', '', '0', '', '4', '0', '0', '0', '', '4', '0'],
      ['P', '山口教学点', '乡村', '5', '0', '5', '3', '1', '0', '3', '5', '0', '2', '4', '0', '0', '0', '', '5', '2'],
      // 18 holders, one borrowed out, one on contract: 3 of 22 posts are free, 1 lacks by the standard.
      [
        'U',
        '城中小学',
        '城区',
        '20',
        '1',
        '19',
        '22',
        '0',
        '18',
        '4',
        '1',
        '0',
        '0',
        '3',
        '1',
        '1',
        '1',
        '5.3%（1/19）',
        '19',
        '-3',
      ],
    ]);
  });

  it('shows how each number came about, with its clause', () => {
    expect(rows('staffing_arithmetic').filter(([code]) => code === 'P')).toEqual([
      ['P', '山口教学点', '师生比', '2.22', '2', '20 ÷ 19 = 1 1/19，向上取整为 2'],
      ['P', '山口教学点', '班师比', '2.3', '3', '3 班 × 1.4 = 4.2，向上取整为 5，多于按学生数的 2'],
      ['P', '山口教学点', '非教学人员', '0.14', '0', '未填非教学人员，按上限 0，减 0'],
    ]);
  });

  it('proposes from where to where posts move, and why', () => {
    expect(rows('staffing_transfers').map((row) => row.slice(0, 4))).toEqual([
      ['城中小学', '山口教学点', '2', '2'],
      ['城中小学', '周转池', '1', '1'],
    ]);
  });

  it('states the method, and what is unknown', () => {
    const overview = Object.fromEntries(rows('staffing_overview').map(([item, value]) => [item, value]));
    expect(overview).toMatchObject({
      教师编制总额: '29（各校核定编制之和）',
      拟核编制之和: '28',
      入周转池: '1',
      '学生数未知、按核定编制计的学校数': '1',
      分配办法: '总额足够，各校按标准核定；余额入周转池，不留学校。',
    });
  });

  it('shows posts lent, and what each school may borrow for', () => {
    expect(rows('staffing_pool')).toContainEqual([
      'P',
      '山口教学点',
      '1',
      '',
      '',
      '新建学校；紧缺学科，以调入该学科人数为限',
    ]);
    expect(rows('staffing_pool', { postPool: null })).toEqual([
      ['', '合计', '1', '', '', '政策未设周转池'],
      ['P', '山口教学点', '1', '', '', ''],
    ]);
  });

  it('puts what is against clause 0.25 first', () => {
    const audit = rows('staffing_audit');
    expect(audit[0]?.slice(0, 4)).toEqual(['有编不补', '0.25', '山口教学点', '不符合']);
    expect(audit).toContainEqual([
      '借调和在编不在岗',
      '0.25',
      '周慧敏（B）',
      '不符合',
      '借调到 区委办，自 2025-01-01 起 20 个月，超过 12 个月',
    ]);
  });

  it('is a document with the same content', () => {
    const policy = aPolicy();
    const document = schemeDocument('0', policy.referenceDate, staffingScheme(district, policy));
    expect(document.format).toBe('staff/1');
    expect(document.schools.map(({ school_id, approved, proposed }) => [school_id, approved, proposed])).toEqual([
      ['K', 4, 4],
      ['P', 3, 5],
      ['U', 22, 19],
    ]);
    expect(JSON.stringify(document)).not.toMatch(/[{]\w+[}]/);
  });
});
