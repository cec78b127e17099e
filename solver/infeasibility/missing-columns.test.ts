import { describe, expect, it } from 'vitest';
import { planDocument } from '../../src/plan/plan-document.ts';
import { planReport } from '../../src/report/plan-report.ts';
import { planSummary } from '../../src/report/plan-summary.ts';
import { cellText } from '../../src/report/words.ts';
import { aDistrict, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aLedger } from '../../test/support/ledger.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { solve } from '../solve.ts';

const rate = { numerator: 1, denominator: 1 };
const policy = aPolicy({ rotationRate: rate, rotationScopes: ['district'], maxMovers: 0, principals: 'none' });

const planned = async (filledColumns?: readonly string[]) => {
  const district = {
    ...aDistrict({
      schools: [aSchool({ id: 'U1', areaClass: 'urban' }), aSchool({ id: 'R1', areaClass: 'rural' })],
      posts: [aPost({ schoolId: 'U1', required: 1 }), aPost({ schoolId: 'R1', required: 1 })],
      teachers: [aTeacher({ id: 'T1', schoolId: 'U1' })],
    }),
    ...(filledColumns === undefined ? {} : { filledColumns }),
  };
  const { plan } = await solve(
    { district, policy, previous: null, engine: 'exhaustive', timeLimit: null, memoryLimit: 2048 },
    { now: () => 0, peakMemoryMegabytes: () => 0, onProgress: () => {}, onPlan: () => {} },
  );
  expect(plan.status).toBe('infeasible');
  return { plan, report: { district, ledger: aLedger(district, policy), plan, warnings: [] } };
};

const all = [
  ...['onDuty', 'fullTime', 'role', 'retiresOn', 'exemption', 'serviceUntil', 'backboneLevel'].map(
    (field) => `teachers.${field}`,
  ),
  ...['managedByDistrict', 'qualitySchool', 'closingDate'].map((field) => `schools.${field}`),
];

describe('a conflict that rests on a missing column', () => {
  it('names the column first in plan.json, on the command line and in the workbook', async () => {
    const { plan, report } = await planned(all);
    const [conflict] = planDocument(plan).conflicts;
    expect(conflict?.en).toMatch(/^without teachers\.established: everyone counts as established; /);
    expect(conflict?.zh).toMatch(/^缺“教师·在编”：所有人按在编计算/);
    expect(conflict).toMatchObject({ without: [{ columns: [['teachers.established']] }] });
    expect(planSummary('en', report).conflicts[0]?.message).toBe(conflict?.en);
    const table = planReport(report).find(({ key }) => key === 'conflicts');
    expect(cellText('en', table?.rows[0]?.at(-1) ?? null)).toBe(conflict?.en);
  });

  it('names none where the columns are filled, or where it is not known', async () => {
    for (const filled of [[...all, 'teachers.established'], undefined]) {
      const { plan } = await planned(filled);
      expect(planDocument(plan).conflicts[0]).not.toHaveProperty('without');
    }
  });
});

describe('the readiness of a plan', () => {
  it('stands in plan.json and on a sheet of the workbook', async () => {
    const { plan, report } = await planned(all);
    const { readiness } = planDocument(plan);
    const established = readiness?.find(({ kind, id }) => kind === 'clause' && id === 'established');
    expect(established).toEqual({
      kind: 'clause',
      id: 'established',
      state: 'assumed',
      without: [{ columns: [['teachers.established']], zh: '所有人按在编计算', en: 'everyone counts as established' }],
    });
    const table = planReport(report).find(({ key }) => key === 'readiness');
    expect(table?.rows.map((row) => row.map((cell) => cellText('zh', cell)))).toContainEqual([
      '按假定判定',
      '资格条款',
      '在编',
      '缺“教师·在编”：所有人按在编计算',
    ]);
  });

  it('is absent where it is not known which columns were filled', async () => {
    const { plan, report } = await planned();
    expect(planDocument(plan)).not.toHaveProperty('readiness');
    expect(planReport(report).map(({ key }) => key)).not.toContain('readiness');
  });
});
