import { describe, expect, it } from 'vitest';
import { aDistrict, anOrder, aPost, aSchool, aTeacher } from '../../../test/support/district.ts';
import { aMove } from '../../../test/support/lawful-plan.ts';
import { aLedger } from '../../../test/support/ledger.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { schoolId, teacherId } from '../../district/ids.ts';
import { eligibilityLedger } from '../../eligibility/ledger.ts';
import { render } from '../../text/render.ts';
import { checkProposal } from './proposal.ts';

const district = aDistrict({
  schools: [aSchool({ id: 'U', areaClass: 'urban' }), aSchool({ id: 'R' }), aSchool({ id: 'C', accepts: false })],
  posts: [aPost({ schoolId: 'R', required: 2 }), aPost({ schoolId: 'C', required: 2 })],
  teachers: [
    aTeacher({ id: 'T', schoolId: 'U' }),
    aTeacher({ id: 'P', schoolId: 'U' }),
    aTeacher({ id: 'M', schoolId: 'U', subject: 'music' }),
    aTeacher({ id: 'N', schoolId: 'U', joinedSchool: '2025-09-01' }),
    aTeacher({ id: 'I', schoolId: 'U', exemption: 'illness' }),
    aTeacher({ id: 'B', schoolId: 'U', exemption: 'illness', joinedSchool: '2025-09-01' }),
    aTeacher({ id: 'W', schoolId: 'U', acceptsAssignment: false }),
    aTeacher({ id: 'X', schoolId: 'R' }),
  ],
});
const policy = aPolicy();
const about = aMove('T', 'U', 'R');
const check = (
  teacher: string,
  to: string | null,
  changed: { readonly orders?: Parameters<typeof anOrder>[0][] } = {},
) => {
  const own = { ...district, orders: (changed.orders ?? []).map(anOrder) };
  return checkProposal({ teacherId: teacherId(teacher), toSchoolId: to === null ? null : schoolId(to) }, about, {
    district: own,
    policy,
    ledger: eligibilityLedger(own, policy),
    moves: [about],
  });
};
const keys = (...given: Parameters<typeof check>) =>
  check(...given).obstacles.map(({ key, values }) =>
    [key.replace('review.proposal.', ''), ...Object.values(values)].join(' '),
  );

describe('a counter-proposal', () => {
  it('is possible when the same school has an eligible teacher with a possible move', () => {
    expect(check('P', 'R')).toEqual({ possible: true, obstacles: [], overrides: [] });
    expect(check('P', null).possible).toBe(true);
  });

  it('is of the own school’s staff only', () => {
    expect(keys('X', null)).toEqual(['same_school']);
    expect(keys('unknown', null)).toEqual(['same_school']);
  });

  it('refuses a teacher who moves already', () => {
    expect(keys('T', 'R')).toEqual(['moves_already']);
  });

  it('names the clauses that fail, but none that reveals health or family', () => {
    expect(keys('N', 'R')).toEqual(['fails_clauses tenure']);
    expect(keys('I', 'R')).toEqual(['not_eligible']);
    expect(keys('B', 'R')).toEqual(['fails_clauses tenure']);
  });

  it('names the rules that refuse the slot nearest to possible', () => {
    expect(keys('M', 'R')).toEqual(['refused qualified']);
    expect(keys('P', 'C')).toEqual(['refused accepts']);
    expect(keys('P', 'R', { orders: [{ teacherId: 'P', kind: 'stay' }] })).toEqual(['refused orders']);
    expect(keys('P', 'U')).toEqual(['no_post']);
  });

  it('names the rule an order would override: that a teacher accepts wishes only', () => {
    expect(check('W', 'R')).toMatchObject({
      possible: true,
      overrides: [{ key: 'review.proposal.overrides', values: { rules: 'accepts_assignment' } }],
    });
  });

  it('has a sentence for it', () => {
    for (const obstacle of [...check('N', 'R').obstacles, ...check('M', 'R').obstacles])
      expect(render('zh', obstacle)).toMatch(/^\p{Script=Han}[^{}]*$/u);
  });

  it('is judged by the ledger given, not by one of its own', () => {
    const closed = aLedger(district, policy, { ineligible: ['P'] });
    const request = { teacherId: teacherId('P'), toSchoolId: schoolId('R') };
    expect(checkProposal(request, about, { district, policy, ledger: closed, moves: [] }).possible).toBe(false);
  });
});
