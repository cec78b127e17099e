import { describe, expect, it } from 'vitest';
import type { District } from '../../src/district/district.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { aDistrict, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy, aPool } from '../../test/support/policy.ts';
import { plannableFaults } from './plannable.ts';

const two = [aSchool({ id: 'S1' }), aSchool({ id: 'S2' })];
const keys = (district: District, policy: Policy) =>
  plannableFaults({ district, policy, ledger: eligibilityLedger(district, policy) }, 'x').map(
    (fault) => fault.expected.key,
  );

describe('what there is to plan', () => {
  it('needs somebody eligible', () => {
    const young = aTeacher({ id: 'T1', schoolId: 'S1', joinedSchool: '2024-09-01' });
    const district = aDistrict({ schools: two, teachers: [young] });
    expect(keys(district, aPolicy())).toEqual(['plannable.nobody_eligible.expected']);
    expect(keys(district, aPolicy({ onlyEligibleMove: false }))).toEqual([]);
    expect(keys(aDistrict({ schools: two, teachers: [aTeacher({ id: 'T1', schoolId: 'S1' })] }), aPolicy())).toEqual(
      [],
    );
  });

  it('needs approved posts and posts by subject where surplus is redeployed', () => {
    const teachers = [aTeacher({ id: 'T1', schoolId: 'S1' })];
    const faultsOf = (approvedPosts: number, posts: District['posts'], policy: Partial<Policy> = {}) => {
      const schools = two.map((school) => ({ ...school, approvedPosts, classesPrimary: null, pupilsPrimary: null }));
      const district = aDistrict({ schools, teachers, posts });
      const given = aPolicy({ surplusRedeployment: 'eligible', ...policy });
      return plannableFaults({ district, policy: given, ledger: eligibilityLedger(district, given) }, 'x');
    };
    const posts = [aPost({ schoolId: 'S1', required: 1 })];
    expect(faultsOf(0, null).map(({ place, column, found, expected }) => [place, column, found, expected.key])).toEqual(
      [
        ['Test policy', 'surplus_redeployment', 'eligible', 'plannable.surplus_without.approved.expected'],
        ['Test policy', 'surplus_redeployment', 'eligible', 'plannable.surplus_without.posts.expected'],
      ],
    );
    expect(faultsOf(0, posts)).toHaveLength(1);
    expect(faultsOf(5, posts)).toEqual([]);
    expect(faultsOf(0, null, { surplusRedeployment: 'off' })).toEqual([]);
  });

  it('refuses more posts lent than the pool of the policy has', () => {
    const lent = [aSchool({ id: 'S1', postPool: 2 }), aSchool({ id: 'S2', postPool: 1 })];
    const district = aDistrict({ schools: lent, teachers: [aTeacher({ id: 'T1', schoolId: 'S1' })] });
    const of = (total: number | null) => {
      const policy = aPolicy({ postPool: aPool({ total }) });
      return plannableFaults({ district, policy, ledger: eligibilityLedger(district, policy) }, 'x');
    };
    expect(of(2).map(({ place, column, found }) => [place, column, found])).toEqual([
      ['x', 'post_pool', '3 (S1 2, S2 1)'],
    ]);
    expect([...of(3), ...of(null)]).toEqual([]);
  });
});
