import { describe, expect, it } from 'vitest';
import { aPost, aSchool, aTeacher } from '../../../test/support/district.ts';
import {
  aMove,
  brokenRules,
  type Changed,
  checked,
  lawfulDistrict,
  rowsOf,
  withPost,
  withSchool,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';
import { aLedger } from '../../../test/support/ledger.ts';
import { aPlan } from '../../../test/support/plan.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import type { District } from '../../district/district.ts';
import { eligibilityLedger } from '../../eligibility/ledger.ts';
import { composeTransfers } from '../../plan/compose-transfers.ts';
import { quotaLines } from '../../report/quota-lines.ts';

/** The lawful district with a town school of ten people on seven posts, eight of them for six Chinese lessons. */
const withSurplus = (): District => {
  const district = lawfulDistrict();
  return {
    ...district,
    schools: [...district.schools, aSchool({ id: 'X', areaClass: 'town', approvedPosts: 7 })],
    posts: [
      ...(district.posts ?? []),
      aPost({ schoolId: 'X', required: 5 }),
      aPost({ schoolId: 'X', subject: 'music', required: 1 }),
      aPost({ schoolId: 'X', subject: 'principal', required: 1 }),
      aPost({ schoolId: 'U1', subject: 'music', required: 2 }),
    ],
    teachers: [
      ...district.teachers,
      aTeacher({ id: 'X-head', schoolId: 'X', role: 'principal' }),
      ...['X1', 'X2', 'X3', 'X4', 'X5', 'X6', 'X7'].map((id) =>
        aTeacher({ id, schoolId: 'X', alsoQualified: [{ stage: 'primary', subject: 'music' }] }),
      ),
      ...['X8', 'X9'].map((id) => aTeacher({ id, schoolId: 'X', subject: 'music' })),
    ],
  };
};

const music = { subject: 'music' } as const;
const sent = (...ids: readonly string[]): NonNullable<Changed['moves']> =>
  Object.fromEntries(ids.map((id) => [id, [aMove(id, 'X', 'U1', music)]]));
const established = { surplusRedeployment: 'established' } as const;
const eligible = { surplusRedeployment: 'eligible' } as const;
const young: Changed['ledger'] = (district, policy) =>
  aLedger(district, policy, { failOnlyTenure: ['X1', 'X2', 'X3', 'X8'] });
const all = { maxOutSharePerSchool: null, subjectCeiling: 'none' } as const;

describe('surplus_redeployment', () => {
  const district = withSurplus();

  it('admits no move between two source schools where the policy redeploys no teacher', () => {
    expect(brokenRules({ district, moves: sent('X1') })).toEqual(['move_kind']);
    expect(rowsOf('surplus_redeployment', { district })).toEqual([]);
  });

  it('admits the eligible out of a surplus post into an unfilled one, in any direction', () => {
    expect(brokenRules({ district, policy: eligible, moves: sent('X1') })).toEqual([]);
    expect(brokenRules({ district, policy: eligible, moves: sent('X1'), ledger: young })).toEqual([
      'eligible',
      'move_kind',
    ]);
    expect(brokenRules({ district, policy: established, moves: sent('X1'), ledger: young })).toEqual([]);
  });

  it('does not admit the ill where established teachers are redeployed', () => {
    const ill = withTeacher(district, 'X1', { exemption: 'illness' });
    const ledger: Changed['ledger'] = eligibilityLedger;
    expect(brokenRules({ district: ill, policy: established, moves: sent('X1'), ledger })).toEqual([
      'eligible',
      'move_kind',
    ]);
  });

  it('names a slot that loses more than it holds above required, and a school above its posts', () => {
    const policy = { ...established, ...all };
    expect(brokenRules({ district, policy, moves: sent('X1', 'X2') })).toEqual([]);
    const floorless = { ...policy, subjectFloor: 'none' } as const;
    const three = sent('X1', 'X2', 'X3');
    expect(brokenRules({ district, policy: floorless, moves: three })).toEqual(['surplus_redeployment']);
    const rows = rowsOf('surplus_redeployment', { district, policy, moves: sent('X1', 'X2', 'X3', 'X8') });
    expect(rows.filter(({ holds }) => !holds).map(({ scope, required, actual }) => [scope, required, actual])).toEqual([
      ['district', expect.anything(), expect.anything()],
      ['school:X', '<= 3, the people above the approved posts', '4 redeployed'],
      ['district', expect.anything(), expect.anything()],
      ['slot:X/primary/chinese', '<= 2, the holders above required', '3 redeployed'],
    ]);
  });

  it('admits it into an unfilled slot and from a school above its posts only', () => {
    const full = withPost(district, 'U1', 'music', { required: 0 });
    expect(brokenRules({ district: full, policy: { ...established, ...all }, moves: sent('X1') })).toContain(
      'move_kind',
    );
    const staffed = withSchool(district, 'X', { approvedPosts: 10 });
    expect(brokenRules({ district: staffed, policy: established, moves: sent('X1') })).toEqual(['move_kind']);
  });

  it('keeps it out of every quota, and a rotation out of the surplus post in', () => {
    const rates = (changed: Changed) =>
      checked(changed)
        .checks.filter(({ rule }) => rule.endsWith('_quota'))
        .map(({ scope, actual }) => `${scope} ${actual}`);
    const given = { district, policy: established };
    expect(rates({ ...given, moves: sent('X1') })).toEqual(rates({ ...given, moves: {} }));
    const rotation = { X1: [aMove('X1', 'X', 'R2', music)] };
    expect(rates({ ...given, moves: rotation })).not.toEqual(rates({ ...given, moves: {} }));
  });

  it('is an organised placement that counts nowhere, in the transfers and in the meters', () => {
    const { policy } = aPlan({ policy: aPolicy(established) });
    const ledger = aLedger(district, policy);
    const transfers = composeTransfers(district, policy, ledger, [aMove('X1', 'X', 'U1', music)]);
    expect(transfers).toMatchObject([{ mode: 'placed', countsDistrict: false, countsSourceSet: false }]);
    expect(transfers[0]?.reasons.map(({ key }) => key)).toContain('reason.surplus_post');
    const lines = quotaLines({ district, ledger, warnings: [], plan: aPlan({ policy, transfers }) });
    expect(lines.map(({ actual }) => actual)).toEqual(lines.map(() => 0));
  });

  it('leaves the caps on who leaves a school in force', () => {
    const policy = {
      ...established,
      subjectCeiling: 'none',
      maxOutPerSchoolSubject: 2,
      maxOutSharePerSchool: null,
    } as const;
    expect(brokenRules({ district, policy, moves: sent('X1', 'X2', 'X3') })).toContain('subject_outflow');
  });
});
