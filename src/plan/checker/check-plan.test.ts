import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { someRates } from '../../../test/support/costs.ts';
import { hiring, hiringDistrict } from '../../../test/support/hires.ts';
import {
  aMove,
  brokenRules,
  checked,
  lawfulDistrict,
  lawfulMoves,
  lawfulPolicy,
  withSchool,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';
import { aLedger } from '../../../test/support/ledger.ts';
import { seedTeams } from '../../../test/support/new-school.ts';
import { aPool } from '../../../test/support/policy.ts';
import { goalNames } from '../../policy/goal.ts';
import { rules } from '../../rules/index.ts';
import { catalogues, render } from '../../text/render.ts';
import { checkPlan } from './check-plan.ts';

const everyRule = {
  rotationScopes: ['source_set', 'district', 'per_school'],
  principals: 'separate',
  unknownTravel: 'forbid',
  maxOutPerSchoolSubject: 2,
  maxMovers: 9,
  titleCaps: 'school',
  specialGradePosts: 'where_held',
  dailyCommuteMinutes: 60,
  costRates: someRates,
  budget: 10_000_000,
  reserveReturn: true,
  standardFloor: 'all_schools',
  protectOnlyTeacher: 'keep_one',
  backboneLeftPerSubject: 1,
  ruralBackbone: 'never_fewer',
  overstaffedSchools: 'no_growth',
  surplusRedeployment: 'established',
  graduatingRotationRate: { numerator: 3, denominator: 10 },
  maxHomeroomOutShare: { numerator: 1, denominator: 2 },
  deferralCap: { numerator: 1, denominator: 20 },
  postPool: aPool(),
  headFailedYears: 3,
  fundedRuralMonths: 36,
  headTenure: 'post',
  protectGraduatingClass: true,
  headExchange: { least: 0, share: { numerator: 1, denominator: 2 } },
  seedTeams: seedTeams().seedTeams ?? null,
} as const;

describe('the checker', () => {
  it('finds nothing against a lawful plan', () => {
    expect(brokenRules()).toEqual([]);
    expect(checked().holds).toBe(true);
  });

  it('yields rows for every rule in force, also those that hold', () => {
    const titled = withTeacher(hiringDistrict(), 'R1-01', { grassrootsTitle: true });
    const district = withSchool(titled, 'R2', { closingDate: '2026-09-01' });
    const named = new Set(checked(hiring({ policy: everyRule, district })).checks.map((check) => check.rule));
    expect(rules.map((rule) => rule.id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('values every goal, also those the policy does not name', () => {
    expect([...checked().goals.keys()]).toEqual(goalNames);
  });

  it('weighs the parts of a level that has several', () => {
    const level = [
      { goal: 'movers', weight: 3 },
      { goal: 'unfilled_posts', weight: 10 },
    ] as const;
    expect(checked({ policy: { goals: [level, [{ goal: 'movers', weight: 1 }]] } }).levels).toEqual([
      { parts: [4, 1], value: 22 },
      { parts: [4], value: 4 },
    ]);
  });

  it('shows at most so many broken cases of a rule and counts them all', () => {
    const strangers = Array.from({ length: 500 }, (_, index) => aMove(`X${index}`, 'U1', 'R1'));
    const rows = checked({ moves: { X: strangers } }).checks.filter((check) => check.rule === 'known_teacher');
    expect(rows).toHaveLength(21);
    expect(rows[0]).toMatchObject({ scope: 'district', actual: '500 of 504 moves', holds: false });
  });

  it('says every row in both languages with no value left out', () => {
    const { checks } = checked({ policy: { ...everyRule, maxMovers: 1 }, moves: { X: [aMove('X', 'U1', 'R1')] } });
    const texts = checks.flatMap(({ words }) =>
      words === undefined
        ? []
        : [words.required, words.actual].flatMap((one) => [render('zh', one), render('en', one)]),
    );
    expect(texts).toHaveLength(checks.length * 4);
    expect(texts.filter((text) => /[{}]/.test(text) || text in catalogues.en)).toEqual([]);
  });

  const anyMove = fc
    .record({
      teacher: fc.constantFrom('U1-01', 'U1-02', 'U1-head', 'U2-03', 'R1-01', 'R1-head', 'X'),
      from: fc.constantFrom('U1', 'U2', 'R1', 'X'),
      to: fc.constantFrom('U1', 'U2', 'R1', 'R2', 'X'),
      stage: fc.constantFrom('primary', 'junior'),
      subject: fc.constantFrom('chinese', 'music', 'principal', 'astronomy'),
    })
    .map(({ teacher, from, to, stage, subject }) => aMove(teacher, from, to, { stage, subject }));

  test.prop([fc.array(anyMove, { maxLength: 12 }), fc.boolean()])(
    'judges any moves at all, and judges them alike in any order of moves and rows',
    (moves, separate) => {
      const district = lawfulDistrict();
      const policy = lawfulPolicy({ ...everyRule, principals: separate ? 'separate' : 'with_teachers' });
      const ledger = aLedger(district, policy);
      const turned = {
        ...district,
        schools: district.schools.toReversed(),
        posts: district.posts?.toReversed() ?? null,
        teachers: district.teachers.toReversed(),
      };
      const once = checkPlan(district, policy, ledger, moves, lawfulMoves());
      const again = checkPlan(turned, policy, ledger, moves.toReversed(), lawfulMoves());
      const rows = (of: typeof once) => of.checks.map((check) => JSON.stringify(check)).toSorted();
      expect(rows(again)).toEqual(rows(once));
      expect([...again.goals]).toEqual([...once.goals]);
      expect(once.holds).toBe(once.checks.every((check) => check.holds));
    },
  );
});
