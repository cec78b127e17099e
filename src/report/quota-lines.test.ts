import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { aLedger } from '../../test/support/ledger.ts';
import { aPlan, aTransfer } from '../../test/support/plan.ts';
import { aPolicy } from '../../test/support/policy.ts';
import type { Policy } from '../policy/policy.ts';
import { render } from '../text/render.ts';
import type { ReportInput } from './input.ts';
import { quotaLines } from './quota-lines.ts';

const many = (school: string, count: number, role: 'teacher' | 'principal' = 'teacher') =>
  Array.from({ length: count }, (_, index) => aTeacher({ id: `${school}${role}${index}`, schoolId: school, role }));

/** Eleven eligible at an urban school, nine and a principal at a rural one; two of the urban ones move, one of them a volunteer below the tenure. */
const world = (policy: Partial<Policy>): ReportInput => {
  const district = aDistrict({
    schools: [aSchool({ id: 'U', areaClass: 'urban' }), aSchool({ id: 'R' })],
    teachers: [...many('U', 12), ...many('R', 9), ...many('R', 1, 'principal')],
  });
  const plan = aPlan({
    policy: aPolicy(policy),
    transfers: [
      aTransfer({ teacherId: 'Uteacher0', fromSchoolId: 'U', toSchoolId: 'R', backbone: true }),
      aTransfer({
        teacherId: 'Uteacher1',
        fromSchoolId: 'U',
        toSchoolId: 'R',
        countsDistrict: false,
        countsSourceSet: false,
      }),
    ],
  });
  const ledger = aLedger(district, plan.policy, { ineligible: ['Uteacher1'] });
  return { district, plan, ledger, warnings: [] };
};

describe('the quota lines', () => {
  it('count each scope with its own eligible and its own movers', () => {
    const lines = quotaLines(world({}));
    expect(
      lines.map(({ rule, scope, base, required, actual, margin, holds }) => [
        rule,
        scope,
        base,
        required,
        actual,
        margin,
        holds,
      ]),
    ).toEqual([
      ['rotation_quota', 'source_set', 11, 2, 1, -1, false],
      ['backbone_quota', 'source_set', 2, 1, 1, 0, true],
      ['rotation_quota', 'district', 21, 3, 1, -2, false],
      ['backbone_quota', 'district', 2, 1, 1, 0, true],
    ]);
  });

  it('show the arithmetic with the exact product', () => {
    const [first, second] = quotaLines(world({}));
    expect(render('zh', first?.formula ?? { key: '', values: {} })).toBe(
      '符合交流条件 11 × 10% = 1.1，向上取整为 2 人',
    );
    expect(render('en', second?.formula ?? { key: '', values: {} })).toBe('movers 2 × 20% = 0.4, rounded up to 1');
  });

  it('give principals a line of their own when they are planned separately', () => {
    const lines = quotaLines(world({ principals: 'separate', rotationScopes: ['district'] }));
    expect(lines.map(({ scope, base, actual }) => [scope, base, actual])).toEqual([
      ['district', 20, 1],
      ['district', 2, 1],
      ['principals', 1, 0],
    ]);
  });

  it('require source schools one by one only where enough teachers are eligible', () => {
    const few = quotaLines(world({ rotationScopes: ['per_school'], perSchoolMinEligible: 12 }));
    const enough = quotaLines(world({ rotationScopes: ['per_school'], perSchoolMinEligible: 11 }));
    expect(few).toEqual([]);
    expect(enough.map(({ scope, base, actual }) => [scope, base, actual])).toEqual([
      ['school:U', 11, 1],
      ['school:U', 2, 1],
    ]);
  });

  it('hold, with a note, when they count no teacher', () => {
    const lines = quotaLines({ ...world({}), plan: aPlan({ policy: aPolicy({ rotationScopes: ['district'] }) }) });
    expect(lines[1]).toMatchObject({ rule: 'backbone_quota', base: 0, required: 0, applicable: false, holds: true });
  });
});
