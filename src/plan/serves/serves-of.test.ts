import { describe, expect, it } from 'vitest';
import { aDistrict, anOrder, aPost, aSchool, aTeacher } from '../../../test/support/district.ts';
import {
  aMove,
  lawfulDistrict,
  lawfulMoves,
  lawfulPolicy,
  withSchool,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';
import { aLedger } from '../../../test/support/ledger.ts';
import type { District } from '../../district/district.ts';
import type { Policy } from '../../policy/policy.ts';
import { planFacts } from '../facts/plan-facts.ts';
import type { Move } from '../transfer.ts';
import { servesOf } from './serves-of.ts';

/** Eighty pupils a school need four teachers of the degree, whom each has, and one backbone teacher. */
const ofEighty = (): District => ({
  ...lawfulDistrict(),
  schools: lawfulDistrict().schools.map((school) => ({ ...school, pupilsPrimary: 80 })),
});

/** What each mover counts in, by teacher. */
const served = (
  given: { readonly district?: District; readonly policy?: Partial<Policy>; readonly moves?: readonly Move[] } = {},
) => {
  const district = given.district ?? ofEighty();
  const policy = lawfulPolicy(given.policy);
  const facts = planFacts(district, policy, aLedger(district, policy), given.moves ?? lawfulMoves(), null);
  const serves = servesOf(facts);
  return (teacher: string) => facts.planned.filter((move) => move.teacher.id === teacher).flatMap(serves);
};

const kinds = (all: ReturnType<ReturnType<typeof served>>) => all.map(({ kind }) => kind);

describe('what a move counts in', () => {
  it('names the gap by the people missing today and the quotas by their scope', () => {
    expect(served()('U1-02')).toEqual([
      { kind: 'gap', schoolId: 'R2', stage: 'primary', subject: 'chinese', missing: 2 },
      { kind: 'quota', rule: 'rotation_quota', scope: 'district' },
      { kind: 'quota', rule: 'rotation_quota', scope: 'source_set' },
    ]);
  });

  it('counts a backbone teacher in the backbone quotas and in the indicator short at the school reached', () => {
    const all = served()('U1-01');
    expect(all).toContainEqual({ kind: 'quota', rule: 'backbone_quota', scope: 'source_set' });
    expect(all).toContainEqual({
      kind: 'indicator',
      indicator: 'backbone',
      schoolId: 'R1',
      stage: 'primary',
      missing: 1,
    });
  });

  it('names no indicator where the personnel relation stays and the statistics count at home', () => {
    expect(kinds(served({ policy: { statSite: 'home' } })('U1-01'))).not.toContain('indicator');
  });

  it('names no gap where as many are held as required, and no quota for a volunteer below the tenure', () => {
    const young = withTeacher(lawfulDistrict(), 'U1-02', { joinedSchool: '2025-09-01', volunteers: true });
    const to = { district: young, moves: [aMove('U1-02', 'U1', 'U2')], policy: { onlyEligibleMove: false } } as const;
    const ledger = kinds(served(to)('U1-02'));
    expect(ledger).not.toContain('gap');
  });

  it('names an order, and the assignment first', () => {
    const orders = [
      anOrder({ teacherId: 'U1-02', kind: 'move' }),
      anOrder({ teacherId: 'U1-02', kind: 'assign', schoolId: 'R2' }),
    ];
    expect(served({ district: { ...lawfulDistrict(), orders } })('U1-02')).toContainEqual({
      kind: 'order',
      order: 'assign',
    });
  });

  it('names the head’s post that is vacant, and its succession along the chain', () => {
    const moves = [
      aMove('R1-head', 'R1', 'R2', { subject: 'principal' }),
      aMove('U1-head', 'U1', 'R1', { subject: 'principal' }),
    ];
    const of = served({ moves });
    expect(of('R1-head')).toContainEqual({ kind: 'head_vacancy', schoolId: 'R2', role: 'principal' });
    expect(of('U1-head')).toContainEqual({ kind: 'head_succession', schoolId: 'R1', role: 'principal' });
  });

  it('names neither where heads only change places', () => {
    const of = served({
      moves: [
        aMove('R1-head', 'R1', 'U1', { subject: 'principal' }),
        aMove('U1-head', 'U1', 'R1', { subject: 'principal' }),
      ],
    });
    for (const head of ['R1-head', 'U1-head'])
      expect(kinds(of(head)).filter((kind) => kind.startsWith('head_'))).toEqual([]);
  });

  it('names the chain where an arrival would not fit beside the one who leaves', () => {
    const swap = [aMove('R1-01', 'R1', 'R2'), aMove('U1-02', 'U1', 'R1')];
    const roomy = served({ moves: swap });
    expect(kinds(roomy('R1-01'))).not.toContain('chain');
    const full = {
      ...lawfulDistrict(),
      posts: lawfulDistrict().posts?.map((post) => (post.schoolId === 'R1' ? { ...post, max: 4 } : post)) ?? null,
    };
    expect(served({ district: full, moves: swap })('R1-01')).toContainEqual({
      kind: 'chain',
      schoolId: 'R1',
      stage: 'primary',
      subject: 'chinese',
    });
    // Five hold posts at R1 today, so five approved posts leave no room for a sixth.
    const crowded = withSchool(lawfulDistrict(), 'R1', { approvedPosts: 5 });
    expect(kinds(served({ district: crowded, moves: swap })('R1-01'))).toContain('chain');
    expect(kinds(served({ district: crowded, moves: swap, policy: { schoolPosts: 'none' } })('R1-01'))).not.toContain(
      'chain',
    );
  });

  it('names the special-grade post that would be empty without the mover', () => {
    const district = aDistrict({
      schools: [aSchool({ id: 'R1', cluster: 'C' }), aSchool({ id: 'U1', areaClass: 'urban' })],
      posts: ['R1', 'U1'].map((schoolId) => aPost({ schoolId, required: 1, max: 3 })),
      teachers: [aTeacher({ id: 'T', schoolId: 'U1', specialGrade: true })],
    });
    const policy = { specialGradePosts: 'every_cluster' } as const;
    const moves = [aMove('T', 'U1', 'R1')];
    expect(kinds(served({ district, policy, moves })('T'))).toContain('special_grade');
    const second = {
      ...district,
      teachers: [...district.teachers, aTeacher({ id: 'S', schoolId: 'R1', specialGrade: true })],
    };
    expect(kinds(served({ district: second, policy, moves })('T'))).not.toContain('special_grade');
  });

  it('names the surplus post that a redeployed teacher leaves, by the people above what it requires', () => {
    const district = aDistrict({
      schools: [
        aSchool({ id: 'X', areaClass: 'urban', approvedPosts: 2 }),
        aSchool({ id: 'U', areaClass: 'urban', approvedPosts: 3 }),
      ],
      posts: [aPost({ schoolId: 'X', required: 1 }), aPost({ schoolId: 'U', required: 2 })],
      teachers: ['T1', 'T2', 'T3'].map((id) => aTeacher({ id, schoolId: 'X' })),
    });
    const moves = [aMove('T1', 'X', 'U')];
    expect(served({ district, policy: { surplusRedeployment: 'eligible' }, moves })('T1')).toContainEqual({
      kind: 'surplus',
      schoolId: 'X',
      stage: 'primary',
      subject: 'chinese',
      above: 2,
    });
    expect(kinds(served({ district, moves })('T1'))).not.toContain('surplus');
  });

  it('names the school left that has more people than approved posts, where the school reached has none above its own', () => {
    const district = aDistrict({
      schools: [
        aSchool({ id: 'X', areaClass: 'urban', approvedPosts: 2 }),
        aSchool({ id: 'U', areaClass: 'urban', approvedPosts: 1 }),
        aSchool({ id: 'V', areaClass: 'urban', approvedPosts: 0 }),
      ],
      posts: ['X', 'U', 'V'].map((schoolId) => aPost({ schoolId, required: 4 })),
      teachers: ['T1', 'T2', 'T3'].map((id) => aTeacher({ id, schoolId: 'X' })),
    });
    const reach = (to: string) => served({ district, moves: [aMove('T1', 'X', to)] })('T1');
    expect(reach('U')).toContainEqual({ kind: 'overstaffed', schoolId: 'X', above: 1 });
    expect(kinds(reach('V'))).not.toContain('overstaffed');
  });

  it('names the coefficient that would lie further above its limit without the move, and none within its limit', () => {
    const district = aDistrict({
      schools: ['A', 'B'].map((id) => aSchool({ id, pupilsPrimary: 100 })),
      posts: ['A', 'B'].map((schoolId) => aPost({ schoolId, required: 4, max: 9 })),
      teachers: ['T1', 'T2', 'T3', 'T4'].map((id) =>
        aTeacher({ id, schoolId: 'A', backboneLevel: 'county', degree: 'secondary' }),
      ),
    });
    const spread = { kind: 'variation', indicator: 'backbone', stage: 'primary' } as const;
    const one = served({ district, moves: [aMove('T1', 'A', 'B')] });
    expect(one('T1')).toContainEqual(spread);
    // Two at either school: without one of the moves 3 and 1, a coefficient of exactly 0.50.
    const two = served({ district, moves: [aMove('T1', 'A', 'B'), aMove('T2', 'A', 'B')] });
    expect(two('T1')).not.toContainEqual(spread);
    const strict = { cvLimit: { primary: { numerator: 2, denominator: 5 }, junior: { numerator: 2, denominator: 5 } } };
    const under = served({ district, policy: strict, moves: [aMove('T1', 'A', 'B'), aMove('T2', 'A', 'B')] });
    expect(under('T1')).toContainEqual(spread);
    expect(
      kinds(served({ district, policy: { ...strict, statSite: 'home' }, moves: [aMove('T1', 'A', 'B')] })('T1')),
    ).not.toContain('variation');
  });
});
