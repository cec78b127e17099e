import { describe, expect, it } from 'vitest';
import { lawfulDistrict, lawfulMoves, lawfulPolicy, withSchool, withTeacher } from '../../test/support/lawful-plan.ts';
import { aLedger } from '../../test/support/ledger.ts';
import { amountText } from '../equity/amount.ts';
import { equityOfPlan } from './equity-of-plan.ts';
import { indicatorCounts } from './indicator-counts.ts';

describe('what a plan does to the supervision standard', () => {
  const policy = lawfulPolicy();
  const lines = (district = lawfulDistrict()) =>
    equityOfPlan(indicatorCounts(district, policy, aLedger(district, policy), lawfulMoves()), policy, 'host');

  it('has a line for each indicator and each stage with pupils', () => {
    expect(lines().map(({ code, stage, schools }) => [code, stage, schools])).toEqual([
      ['L1', 'primary', 4],
      ['L2', 'primary', 4],
      ['L3', 'primary', 4],
    ]);
    const nineYear = withSchool(lawfulDistrict(), 'R1', { stages: ['primary', 'junior'], pupilsJunior: 90 });
    expect(lines(nineYear).map(({ code, stage, limit }) => `${code} ${stage} ${amountText(limit)}`)).toEqual([
      'L1 primary 0.5',
      'L1 junior 0.45',
      'L2 primary 0.5',
      'L2 junior 0.45',
      'L3 primary 0.5',
      'L3 junior 0.45',
    ]);
  });

  it('gives the true coefficient before and after', () => {
    // 9, 9, 5, 4 degrees over 200 pupils each: mean 6.75 a school, variance (2·2.25² + 1.75² + 2.75²)/4 = 5.1875.
    // After 7, 7, 7, 6: variance (3·0.25² + 0.75²)/4 = 0.1875. Roots 2.2776 and 0.4330, each over 6.75.
    expect(lines()[0]).toMatchObject({
      before: { perHundred: '3.3750', coefficient: '0.3374', keepsLimit: true, schoolsMeeting: 2 },
      after: { perHundred: '3.3750', coefficient: '0.0642', keepsLimit: true, schoolsMeeting: 0 },
    });
  });

  it('reports a broken limit, and has no coefficient when the count is 0', () => {
    // One backbone teacher at one of four equal schools: the coefficient is the root of 3.
    expect(lines()[1]?.after).toMatchObject({ coefficient: '1.7321', keepsLimit: false });
    expect(lines()[2]?.after).toEqual({
      perHundred: '0.0000',
      coefficient: null,
      unweighted: null,
      keepsLimit: true,
      schoolsMeeting: 0,
    });
  });

  it('shows a backbone teacher who leaves the stage, whom the goal with today’s mean would not', () => {
    const district = withTeacher(lawfulDistrict(), 'U1-01', { stage: 'junior' });
    expect(lines(district)[1]).toMatchObject({ before: { perHundred: '0.0000' }, after: { perHundred: '0.1250' } });
  });
});
