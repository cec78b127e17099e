import { describe, expect, it } from 'vitest';
import { someRates } from '../../../test/support/costs.ts';
import { aHire, aJourney } from '../../../test/support/district.ts';
import { hiringDistrict, lawfulPlacements } from '../../../test/support/hires.ts';
import {
  lawfulDistrict,
  lawfulMoves,
  lawfulPolicy,
  withSchool,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';
import { aLedger } from '../../../test/support/ledger.ts';
import { aPlan } from '../../../test/support/plan.ts';
import { composePlacements } from '../../plan/compose-placements.ts';
import { composeTransfers } from '../../plan/compose-transfers.ts';
import { placementRows } from '../placement-rows.ts';
import { planReport } from '../plan-report.ts';
import { cellText } from '../words.ts';

const clustered = withSchool(withTeacher(lawfulDistrict(), 'R1-02', { specialGrade: true }), 'R1', { cluster: '东片' });
const hiring = hiringDistrict({ N1: { wishes: ['R1'] } }, clustered);
const district = {
  ...hiring,
  hires: [...hiring.hires, aHire({ id: 'N3', subject: 'art' })],
  journeys: [aJourney({ teacherId: 'N1', schoolId: 'R1', minutes: 50 })],
};
const policy = lawfulPolicy({
  costRates: someRates,
  budget: 1_234_567,
  dailyCommuteMinutes: 40,
  specialGradePosts: 'where_held',
  unplacedHires: 'admit',
});
const ledger = aLedger(district, policy);
const moves = [...lawfulMoves(), ...Object.values(lawfulPlacements).flat()];
const plan = aPlan({
  policy,
  transfers: composeTransfers(district, policy, ledger, moves),
  placements: composePlacements(district, policy, moves),
});
const input = { district, plan, ledger, warnings: [] };
const tables = new Map(planReport(input).map((table) => [table.key, table]));
const rows = (key: string) => tables.get(key)?.rows.map((row) => row.map((cell) => cellText('zh', cell)));

describe('the tables about people and money', () => {
  it('list new teachers with school, bond and reasons, those without a post last', () => {
    expect(rows('placements')?.map((row) => [row[0], row[3], row[8], row[10]])).toEqual([
      ['N1', 'School R1', '', '1'],
      ['N2', 'School R2', '2029-08-31', ''],
      ['N3', '', '', ''],
    ]);
    expect(rows('placements')?.at(-1)?.at(-1)).toBe('没有可安排的岗位，待定');
  });

  it('count new teachers in the schools and the posts they come to', () => {
    const [, , r1] = rows('schools') ?? [];
    const headings = tables.get('schools')?.columns.map(({ key }) => key) ?? [];
    expect(headings).toContain('new_teachers');
    const places = rows('schools')?.map((row) => row[headings.indexOf('new_teachers')]);
    expect([...(places ?? [])].toSorted()).toEqual(['0', '0', '1', '1']);
    expect(r1?.length).toBe(headings.length);
  });

  it('add the additional costs up, with the budget', () => {
    expect(rows('costs')?.map((row) => [row[0], row[5], row[6], row[7], row[9]])).toEqual([
      ['U1-01', '1200', '100', '0', '1300'],
      ['U1-02', '1200', '100', '0', '1300'],
      ['U2-01', '1200', '100', '0', '1300'],
      ['U2-02', '1200', '100', '0', '1300'],
      ['N1', '1200', '0', '1200', '2400'],
      ['N2', '1200', '0', '0', '1200'],
      ['一年合计', '7200', '400', '1200', '8800'],
      ['经费上限', '', '', '', '12345.67'],
    ]);
  });

  it('name who is to hold the special-grade post of a rural cluster', () => {
    expect(rows('special_grade')).toEqual([['东片', '1', 'R1-02', 'Teacher R1-02', '3600']]);
  });

  it('are left out where there are no hires and nothing is laid down', () => {
    const bare = planReport({ ...input, district: { ...district, hires: [] }, plan: aPlan() }).map(({ key }) => key);
    expect(bare.filter((key) => ['placements', 'costs', 'special_grade'].includes(key))).toEqual([]);
  });

  it('are rows for a program too', () => {
    expect(placementRows('zh', input)).toMatchObject([
      { teacherId: 'N1', school: 'School R1', hireTypeName: '招聘', wishRank: 1, commuteMinutes: 50 },
      { teacherId: 'N2', subjectName: '音乐', hireTypeName: '特岗', bondUntil: '2029-08-31' },
    ]);
  });
});
