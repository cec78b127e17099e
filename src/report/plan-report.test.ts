import { describe, expect, it } from 'vitest';
import { aDistrict, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aLedger } from '../../test/support/ledger.ts';
import { aPlan, aTransfer } from '../../test/support/plan.ts';
import { message } from '../text/message.ts';
import { catalogues, render } from '../text/render.ts';
import { planReport } from './plan-report.ts';
import { planSummary } from './plan-summary.ts';
import type { Cell, ReportTable } from './table.ts';

const district = aDistrict({
  schools: [aSchool({ id: 'U', name: '城中小学', areaClass: 'urban' }), aSchool({ id: 'R', name: '乡中心小学' })],
  teachers: [
    aTeacher({ id: 'T1', name: '周慧敏', schoolId: 'U', backboneLevel: 'county' }),
    aTeacher({ id: 'T2', name: '陈国栋', schoolId: 'U' }),
  ],
  posts: [aPost({ schoolId: 'U', required: 1 }), aPost({ schoolId: 'R', required: 2 })],
});
const plan = aPlan({
  transfers: [
    aTransfer({ teacherId: 'T1', fromSchoolId: 'U', toSchoolId: 'R', backbone: true, commuteMinutes: 46, wishRank: 2 }),
  ],
  levels: [
    { level: [{ goal: 'unfilled_posts', weight: 1 }], value: 1, bound: 1, proven: true, parts: [1] },
    { level: [{ goal: 'commute_total', weight: 2 }], value: 92, bound: 90, proven: false, parts: [46] },
  ],
  checks: [
    { rule: 'one_place', clause: '0.34', scope: 'teacher:T1', required: '1', actual: '1', holds: true },
    { rule: 'heads', clause: '0.33', scope: 'school:U', required: '1', actual: '-', holds: true, notChecked: true },
    { rule: 'school_posts', clause: '0.22', scope: 'slot:R/primary/chinese', required: '1', actual: '2', holds: false },
  ],
  conflicts: [
    {
      message: message('report.sum'),
      minimal: true,
      requirements: [{ rule: 'rotation_quota', clause: '0.41', scope: 'district', message: message('report.sum') }],
    },
  ],
});
const tables = planReport({ district, plan, ledger: aLedger(district, plan.policy), warnings: [] });
const table = (key: string): ReportTable => {
  const found = tables.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`no table ${key}`);
  return found;
};
const words = (cell: Cell): string | number | null =>
  cell === null || typeof cell !== 'object'
    ? cell
    : ('key' in cell ? [cell] : cell).map((part) => render('zh', part)).join('；');
const rows = (key: string) => table(key).rows.map((row) => row.map(words));

describe('the report of a plan', () => {
  it('has names short enough for a sheet of a workbook, in both languages', () => {
    const names = Object.values(catalogues).flatMap((words) =>
      Object.entries(words).flatMap(([key, name]) => (key.startsWith('report.table.') ? [name] : [])),
    );
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
  });

  it('has rows as wide as their headings, and every heading in both languages', () => {
    expect(tables.length).toBeGreaterThan(13);
    for (const { key, columns, rows: lines } of tables) {
      for (const row of lines) expect(row.length, key).toBe(columns.length);
      for (const language of ['zh', 'en'] as const) {
        expect(catalogues[language], key).toHaveProperty([`report.table.${key}`]);
        for (const column of columns) expect(catalogues[language]).toHaveProperty([`report.column.${column.key}`]);
      }
    }
  });

  it('lists a move with all that a transfer carries', () => {
    expect(rows('moves')[0]?.slice(0, 12)).toEqual([
      1,
      'T1',
      '周慧敏',
      '县级',
      '城中小学',
      '城区',
      120,
      '乡中心小学',
      '乡村',
      '小学',
      '语文',
      '交流轮岗',
    ]);
    expect(rows('moves')[0]?.slice(12, 17)).toEqual(['是', '是', '是', 46, 2]);
  });

  it('counts who goes and who comes per school', () => {
    expect(rows('schools')).toEqual([
      ['R', '乡中心小学', '乡村', 20, 0, 0, 0, 0, 1, 1, 1],
      ['U', '城中小学', '城区', 20, 2, 2, 1, 1, 0, 0, 1],
    ]);
  });

  it('shows each gap before and after', () => {
    expect(rows('subject_gaps')).toEqual([
      ['乡中心小学', '乡村', '小学', '语文', 2, 0, 0, 1, 1, 2, 1],
      ['城中小学', '城区', '小学', '语文', 1, 2, 1, 0, 1, 0, 0],
    ]);
  });

  it('sums the flows by area', () => {
    expect(rows('flows')).toEqual([
      ['城区', 0, 0, 1, 1],
      ['镇区', 0, 0, 0, 0],
      ['乡村', 0, 0, 0, 0],
      ['合计', 0, 0, 1, 1],
    ]);
  });

  it('shows the supervision standard before and after', () => {
    const backbone = rows('equity').find((row) => String(row[0]).startsWith('L2'));
    expect(backbone).toEqual(['L2 县级以上骨干教师', '小学', 2, 0.25, 0.25, 0, 0, 0.5, 1, 1, '未达']);
  });

  it('calls a level proven only with its proof, and states the gap otherwise', () => {
    expect(rows('levels')).toEqual([
      [1, '空缺岗位', 1, 1, 0, '已证：等于最小可能'],
      [2, '通勤总分钟 × 2', 92, 90, 2, '距最小可能还差 2'],
    ]);
  });

  it('puts broken checks first, then those whose data are missing, and names the slot and the teacher', () => {
    expect(rows('checks').map((row) => [row[2], row[5]])).toEqual([
      ['乡中心小学 小学语文', '未达'],
      ['城中小学', '未核验（缺数据）'],
      ['周慧敏（T1）', '符合'],
    ]);
  });
});

describe('what has to be relaxed where no plan exists', () => {
  const relaxing = (conflicts: typeof plan.conflicts, status: typeof plan.status = 'infeasible') => {
    const none = { ...plan, status, conflicts, transfers: [], levels: [], checks: [] };
    return planSummary('zh', { district, plan: none, ledger: aLedger(district, plan.policy), warnings: [] }).relaxing;
  };
  const [one] = plan.conflicts;
  if (one === undefined) throw new Error('the plan has no conflict');

  it('is one requirement of one smallest set, and one of each of several', () => {
    expect([relaxing([one]), relaxing([one, one])]).toEqual(['one', 'each']);
  });

  it('is not claimed of sets that are not shown to be smallest, without a set, or with a plan', () => {
    expect([relaxing([one, { ...one, minimal: false }]), relaxing([])]).toEqual(['unproven', 'unexplained']);
    expect(relaxing([], 'optimal')).toBeNull();
  });
});
