import { describe, expect, it } from 'vitest';
import { aDistrict, aPost, aSchool, aTeacher } from '../../../test/support/district.ts';
import { aLedger } from '../../../test/support/ledger.ts';
import { aPlan, aTransfer } from '../../../test/support/plan.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import type { Policy } from '../../policy/policy.ts';
import { catalogues } from '../../text/render.ts';
import type { ReportTable } from '../table.ts';
import { cellText } from '../words.ts';
import { evidenceReport } from './evidence-report.ts';

const four = { teachingAreaPrimary: 900, sportsAreaPrimary: 1500, equipmentPrimary: 400_000, mediaRoomsPrimary: 5 };
const people = (school: string, count: number) =>
  Array.from({ length: count }, (_, index) => aTeacher({ id: `${school}${index}`, schoolId: school }));
const two = (teachers: ReturnType<typeof people>, school: string) =>
  teachers.map((teacher, index) => {
    if (index < 2) return { ...teacher, backboneLevel: 'county' as const };
    return index < 4 ? { ...teacher, subject: school === 'U' ? 'music' : 'pe' } : teacher;
  });

// 200 pupils need 9, 2 and 2. U has 10, 2 and 2; R has 8, 2 and 2: 8 of 8.4 is near, seven others met: it passes.
const district = aDistrict({
  schools: [
    aSchool({ id: 'U', name: '城中小学', areaClass: 'urban', approvedPosts: 10, classesPrimary: 6, ...four }),
    aSchool({ id: 'R', name: '乡中心小学', approvedPosts: 11, postPool: 1, ...four }),
    aSchool({ id: 'P', name: '山口教学点', pupilsPrimary: 20, teachingPoint: true, approvedPosts: 2 }),
  ],
  posts: [aPost({ schoolId: 'U', required: 6 }), aPost({ schoolId: 'R', required: 6 })],
  teachers: [...two(people('U', 10), 'U'), ...two(people('R', 8), 'R')],
});

const report = (policy: Policy = aPolicy(), given = district): readonly ReportTable[] => {
  const transfers = [aTransfer({ teacherId: 'U9', fromSchoolId: 'U', toSchoolId: 'R' })];
  const plan = aPlan({ policy, transfers });
  return evidenceReport({ district: given, plan, ledger: aLedger(given, policy), warnings: [] });
};
const rowsOf = (key: string, tables = report()) => {
  const table = tables.find((one) => one.key === key);
  if (table === undefined) throw new Error(`no table ${key}`);
  return table.rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : cellText('zh', cell))));
};

describe('the evidence of the quality-balance standard', () => {
  it('has rows as wide as their headings, and every heading in both languages', () => {
    expect(report().length).toBe(7);
    for (const { key, columns, rows } of report()) {
      expect(rows.length, key).toBeGreaterThan(0);
      for (const row of rows) expect(row.length, key).toBe(columns.length);
      for (const language of ['zh', 'en'] as const) {
        expect(catalogues[language], key).toHaveProperty([`report.table.${key}`]);
        for (const column of columns) expect(catalogues[language]).toHaveProperty([`report.column.${column.key}`]);
      }
    }
  });

  it('states the standing of the county before and after', () => {
    const rows = new Map(rowsOf('evidence_county').map(([item, ...both]) => [item, both]));
    expect(rows.get('参评的学校学段数')).toEqual([2, 2]);
    expect(rows.get('其中通过')).toEqual([2, 2]);
    expect(rows.get('因交流由达标变为不达标的指标数')).toEqual(['', 0]);
    expect(rows.get('县域资源配置认定')).toEqual(['通过', '通过']);
  });

  it('gives each school its seven standings and the verdict, and the reason of who is not assessed', () => {
    expect(rowsOf('evidence_schools').map((row) => [row[1], row[5], row[8], row[12], row[13]])).toEqual([
      ['山口教学点', '', '', '', '不参评：不足 50 人的教学点'],
      ['乡中心小学', '达标', '达标', '通过', '通过'],
      ['城中小学', '达标', '达标', '通过', '通过'],
    ]);
  });

  it('counts teachers by host and by home side by side', () => {
    expect(
      rowsOf('evidence_indicators')
        .slice(0, 4)
        .map((row) => row.slice(4, 16)),
    ).toEqual([
      [200, 'L1 高于规定学历教师', 4.2, 9, 8, 9, 4, 4.5, '达到85%', '达标', 9, 8],
      [200, 'L2 县级以上骨干教师', 1, 2, 2, 2, 1, 1, '达标', '达标', 2, 2],
      [200, 'L3 体育、艺术专任教师', 0.9, 2, 2, 2, 1, 1, '达标', '达标', 2, 2],
      [200, 'L1 高于规定学历教师', 4.2, 9, 10, 9, 5, 4.5, '达标', '达标', 9, 10],
    ]);
    const byHome = rowsOf('evidence_indicators', report(aPolicy({ statSite: 'home' })));
    expect(byHome[0]?.slice(8, 16)).toEqual([8, 8, 4, 4, '达到85%', '达到85%', 9, 8]);
  });

  it('shows the coefficients weighted and unweighted, and those no plan changes', () => {
    const rows = rowsOf('evidence_coefficients');
    // 10 and 8 degrees of 200 pupils each: mean 9, off by one, 1/9; nine and nine after, by the host alone.
    expect(rows[0]).toEqual([
      ...['L1 高于规定学历教师', '小学', '计入接收学校', 2, 0.5],
      ...[0.1111, 0, 0.1111, 0, '通过', '通过'],
    ]);
    expect(rows[3]?.slice(2, 7)).toEqual(['计入人事关系所在学校', 2, 0.5, 0.1111, 0.1111]);
    expect(rows.at(-1)?.slice(0, 7)).toEqual(['L7 网络多媒体教室数', '小学', '', 2, 0.5, 0, 0]);
  });

  it('never passes an indicator without data', () => {
    const bare = aDistrict({
      ...district,
      schools: district.schools.map(({ mediaRoomsPrimary: _rooms, ...school }) => school),
    });
    const tables = report(aPolicy(), bare);
    expect(rowsOf('evidence_schools', tables)[1]?.slice(11)).toEqual([
      '未核验（缺数据）',
      '未核验（缺数据）',
      '未核验（缺数据）',
    ]);
    expect(rowsOf('evidence_coefficients', tables).at(-1)?.at(-1)).toBe('未核验（缺数据）');
    expect(rowsOf('evidence_county', tables).at(-1)).toEqual([
      '县域资源配置认定',
      '未核验（缺数据）',
      '未核验（缺数据）',
    ]);
  });

  it('lists three numbers of posts side by side, school by school and in all', () => {
    // 20 pupils require two of the staff, 200 require eleven: ⌈200 / 19⌉.
    const rows = rowsOf('evidence_posts', report(aPolicy({ totalPosts: 22 })));
    expect(rows.map((row) => row.slice(4, 10))).toEqual([
      [2, 0, 0, 0, 2, 2],
      [11, 1, 8, 9, 3, 2],
      [10, 0, 10, 9, 0, 1],
      [23, 1, 18, 18, 5, 5],
    ]);
    expect(rows.at(-1)?.at(-1)).toBe('各校核定编制合计 23，超过全区总量 22');
    expect(rowsOf('evidence_posts').at(-1)?.at(-1)).toContain('未核验');
  });

  it('tests the shares of G11 in integers, in both scopes, under every policy', () => {
    const rows = rowsOf('evidence_rotation');
    expect(rows.slice(0, 4).map((row) => row.slice(1, 10))).toEqual([
      ['交流比例', '全区', 18, '10%', 2, 1, -1, '10 × 1 = 10 < 1 × 18 = 18', '未达'],
      ['骨干教师比例', '全区', 1, '20%', 1, 0, -1, '5 × 0 = 0 < 1 × 1 = 1', '未达'],
      ['交流比例', '城镇与优质学校', 10, '10%', 1, 1, 0, '10 × 1 = 10 ≥ 1 × 10 = 10', '符合'],
      ['骨干教师比例', '城镇与优质学校', 1, '20%', 1, 0, -1, '5 × 0 = 0 < 1 × 1 = 1', '未达'],
    ]);
    expect(rows.slice(4)).toEqual([['仅列数，未规定比例', '交流比例', '小学', 18, '', '', 1, '', '', '']]);
    const fifth = rowsOf('evidence_rotation', report(aPolicy({ rotationRate: { numerator: 1, denominator: 20 } })));
    expect(fifth.map((row) => [row[0], row[4]])).toContainEqual(['本区政策', '5%']);
    expect(fifth[0]?.[4]).toBe('10%');
  });
});
