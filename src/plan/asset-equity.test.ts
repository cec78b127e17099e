import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { assetEquity } from './asset-equity.ts';

describe('the coefficients of what no plan changes', () => {
  // The worked example of the method documents: 0.5153 weighted, 0.4888 without weights.
  const schools = [
    [45, 279],
    [37, 137],
    [89, 935],
    [76, 160],
    [55, 402],
  ].map(([pupils = 0, area = 0], index) =>
    aSchool({ id: `S${index}`, pupilsPrimary: pupils, teachingAreaPrimary: area }),
  );

  it('are weighted by pupils, and that decides', () => {
    const [line] = assetEquity(aDistrict({ schools }), aPolicy());
    expect(line).toMatchObject({
      code: 'L4',
      stage: 'primary',
      schools: 5,
      known: 5,
      mean: '6.3344',
      coefficient: '0.5153',
      unweighted: '0.4888',
      verdict: 'fails',
    });
  });

  it('follow the limit of the policy', () => {
    const cvLimit = { ...aPolicy().cvLimit, primary: { numerator: 13, denominator: 25 } };
    expect(assetEquity(aDistrict({ schools }), aPolicy({ cvLimit }))[0]?.verdict).toBe('passes');
  });

  it('are not checked while one school’s figures are missing', () => {
    const lines = assetEquity(aDistrict({ schools: [...schools, aSchool({ id: 'S9' })] }), aPolicy());
    expect(lines[0]).toMatchObject({ schools: 6, known: 5, coefficient: null, verdict: 'not_checked' });
    expect(lines.slice(1).map(({ code, known }) => [code, known])).toEqual([
      ['L5', 0],
      ['L6', 0],
      ['L7', 0],
    ]);
  });

  it('leave out who is not assessed', () => {
    const special = aSchool({ id: 'S9', specialEducation: true });
    expect(assetEquity(aDistrict({ schools: [...schools, special] }), aPolicy())[0]?.coefficient).toBe('0.5153');
  });
});
