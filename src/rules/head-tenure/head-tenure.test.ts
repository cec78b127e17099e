import { describe, expect, it } from 'vitest';
import { aMove, brokenRules, lawfulDistrict, rowsOf, withTeacher } from '../../../test/support/lawful-plan.ts';
import type { Policy } from '../../policy/policy.ts';

/** The principals of the two urban schools change places; one teacher fewer leaves each. */
const moves = {
  'U1-head': [aMove('U1-head', 'U1', 'U2', { subject: 'principal' })],
  'U2-head': [aMove('U2-head', 'U2', 'U1', { subject: 'principal' })],
  'U1-02': null,
  'U2-02': null,
};
type Facts = Readonly<Record<string, Parameters<typeof withTeacher>[2]>>;
const since = (facts: Facts) =>
  Object.entries(facts).reduce((district, [id, given]) => withTeacher(district, id, given), lawfulDistrict());
describe('head_tenure', () => {
  const post = { headTenure: 'post' } as const;
  const longAgo = { headSince: '2020-09-01' };

  it('names a head who moves before six years in the present office, to the day', () => {
    expect(
      brokenRules({
        district: since({ 'U1-head': longAgo, 'U2-head': { headSince: '2020-09-02' } }),
        policy: { rotationScopes: [], ...post },
        moves,
      }),
    ).toEqual(['head_tenure']);
    expect(
      brokenRules({
        district: since({ 'U1-head': longAgo, 'U2-head': longAgo }),
        policy: { rotationScopes: [], ...post },
        moves,
      }),
    ).toEqual([]);
  });

  it('takes terms served for years', () => {
    const twoTerms = { headSince: '2023-09-01', headTerms: 2 };
    const byTerms = { ...post, headTerms: 2 };
    expect(
      brokenRules({
        district: since({ 'U1-head': longAgo, 'U2-head': twoTerms }),
        policy: { rotationScopes: [], ...byTerms },
        moves,
      }),
    ).toEqual([]);
    expect(
      brokenRules({
        district: since({ 'U1-head': longAgo, 'U2-head': { ...twoTerms, headTerms: 1 } }),
        policy: { rotationScopes: [], ...byTerms },
        moves,
      }),
    ).toEqual(['head_tenure']);
    expect(
      brokenRules({
        district: since({ 'U2-head': { joinedSchool: '2021-09-01' } }),
        policy: { rotationScopes: [], headTerms: 2 },
        moves,
      }),
    ).toEqual(['head_tenure']);
  });

  it('lets go before it a volunteer whom the policy lets go, and a principal to be replaced', () => {
    const young = { headSince: '2024-09-01' };
    expect(
      brokenRules({
        district: since({ 'U1-head': longAgo, 'U2-head': { ...young, volunteers: true } }),
        policy: { rotationScopes: [], ...post, onlyEligibleMove: false },
        moves,
      }),
    ).toEqual([]);
    expect(
      brokenRules({
        district: since({ 'U1-head': longAgo, 'U2-head': { ...young, failedYears: 3 } }),
        policy: { rotationScopes: [], ...post, headFailedYears: 3 },
        moves,
      }),
    ).toEqual([]);
  });

  it('is not checked for heads with missing cells, and absent by default', () => {
    const rows = (facts: Facts, policy: Partial<Policy>) =>
      rowsOf('head_tenure', { district: since(facts), policy }).map(({ holds, notChecked, actual }) => [
        holds,
        notChecked === true,
        actual,
      ]);
    expect(rows({}, post)).toEqual([[true, true, 'not told of 3 of 3 heads']]);
    expect(rows({ 'U1-head': longAgo }, post)).toEqual([
      [true, false, '0 of 4 moves'],
      [true, true, 'not told of 2 of 3 heads'],
    ]);
    expect(rows({ 'U1-head': { joinedSchool: '2021-09-01' } }, { headTerms: 2 }).at(-1)).toEqual([
      true,
      true,
      'not told of 1 of 3 heads',
    ]);
    expect(rows({}, {})).toEqual([]);
  });
});
