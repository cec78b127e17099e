import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { equityOfPlan } from '../../src/plan/equity-of-plan.ts';
import { indicatorCounts } from '../../src/plan/indicator-counts.ts';
import { aDistrict, aSchool, aTeacher } from '../support/district.ts';
import { aMove } from '../support/lawful-plan.ts';
import { aLedger } from '../support/ledger.ts';
import { aPolicy } from '../support/policy.ts';

/**
 * A county of three primary schools with 100, 200 and 300 pupils, worked out by hand. Degrees (L1): 8, 8 and 8 of the
 * needed 5, 9 and 13. Backbone (L2): 3, 0 and 1 of 1, 2 and 3. PE and arts (L3): 1, 1 and 2 of 1, 2 and 3.
 */
const teachers = (
  [
    ['A', 8, 3, 1],
    ['B', 8, 0, 1],
    ['C', 8, 1, 2],
  ] as const
).flatMap(([school, people, backbone, arts]) =>
  Array.from({ length: people }, (_, index) =>
    aTeacher({
      id: `${school}${index}`,
      schoolId: school,
      degree: index % 2 === 0 ? 'bachelor' : 'college',
      backboneLevel: index < backbone ? 'county' : 'none',
      subject: index >= people - arts ? 'music' : 'chinese',
    }),
  ),
);
const district = aDistrict({
  schools: [
    aSchool({ id: 'A', areaClass: 'urban', pupilsPrimary: 100 }),
    aSchool({ id: 'B', pupilsPrimary: 200 }),
    aSchool({ id: 'C', pupilsPrimary: 300 }),
  ],
  teachers,
});
const policy = aPolicy();
const ledger = aLedger(district, policy);
const none = checkPlan(district, policy, ledger, [], null).goals;
/** One backbone teacher of A to B, and one to C. */
const moves = [aMove('A0', 'A', 'B'), aMove('A1', 'A', 'C')];
const moved = checkPlan(district, policy, ledger, moves, null).goals;

describe('a small county', () => {
  it('lacks 1 + 5 degrees, 2 + 2 backbone and 1 + 1 PE and arts teachers', () => {
    expect(none.get('standard_shortfall')).toBe(1 + 5 + 2 + 2 + 1 + 1);
    // With one each gone to B and C: no degree short at B, four at C, one and one backbone teacher, as before in L3.
    expect(moved.get('standard_shortfall')).toBe(0 + 4 + 1 + 1 + 1 + 1);
  });

  it('computes the goal of the backbone spread term by term', () => {
    // X̄ = 100·4/600 = 2/3. Terms 10⁶·(P_i/600)(x_i − 2/3)²: x = 3, 0, 1/3; then 1, 1/2, 2/3.
    // 1/6·49/9, 1/3·4/9, 1/2·1/9 = 49/54, 4/27, 1/18.
    expect(none.get('cv_backbone')).toBe(907_407 + 148_148 + 55_556);
    // 1/6·1/9, 1/3·1/36, 0 = 1/54, 1/108, 0.
    expect(moved.get('cv_backbone')).toBe(18_519 + 9259 + 0);
  });

  it('computes the goals of degrees and of PE and arts term by term', () => {
    // Degrees: X̄ = 4; x = 8, 4, 8/3: 1/6·16, 0, 1/2·16/9.
    expect(none.get('cv_degree')).toBe(2_666_667 + 0 + 888_889);
    // PE and arts: X̄ = 2/3; x = 1, 1/2, 2/3: 1/6·1/9, 1/3·1/36, 0.
    expect(none.get('cv_arts_pe')).toBe(18_519 + 9259 + 0);
  });

  it('computes the coefficients 1.5811 and 0.25 of backbone teachers by host; by home they stay the same', () => {
    const counts = indicatorCounts(district, policy, ledger, moves);
    // S² = 49/54 + 4/27 + 1/18 = 10/9, over X̄² = 4/9: 5/2. Then 1/36 over 4/9: 1/16.
    expect(equityOfPlan(counts, policy, 'host')[1]).toMatchObject({
      before: { perHundred: '0.6667', coefficient: '1.5811', keepsLimit: false, schoolsMeeting: 1 },
      after: { perHundred: '0.6667', coefficient: '0.2500', keepsLimit: true, schoolsMeeting: 1 },
    });
    expect(equityOfPlan(counts, policy, 'home')[1]?.after.coefficient).toBe('1.5811');
  });

  it('gives the goal the value of the true coefficient, up to the rounding of three terms', () => {
    expect(Math.abs((none.get('cv_backbone') ?? 0) - (10 / 9) * 1e6)).toBeLessThan(1.5);
  });

  it('counts other degrees and needs others where the policy says so, in goals as in reports', () => {
    const stricter = aPolicy({
      standardDegrees: { primary: 'bachelor', junior: 'bachelor' },
      standardThresholds: {
        ...policy.standardThresholds,
        primary: { ...policy.standardThresholds.primary, degree: { numerator: 3, denominator: 1 } },
      },
    });
    const goals = checkPlan(district, stricter, ledger, [], null).goals;
    // Four bachelors each of the 3, 6 and 9 that three per hundred ask: 0 + 2 + 5; L2 and L3 as before.
    expect(goals.get('standard_shortfall')).toBe(2 + 5 + 2 + 2 + 1 + 1);
    expect(goals.get('cv_degree')).toBe(666_667 + 0 + 222_222);
    const [line] = equityOfPlan(indicatorCounts(district, stricter, ledger, []), stricter, 'host');
    expect(line?.before).toMatchObject({ perHundred: '2.0000', schoolsMeeting: 1 });
  });
});
