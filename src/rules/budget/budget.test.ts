import { describe, expect, it } from 'vitest';
import { someRates } from '../../../test/support/costs.ts';
import { brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('budget', () => {
  const within = (budget: number) => ({ policy: { costRates: someRates, budget } });

  it('names a plan that costs more, by a fen', () => {
    expect(brokenRules(within(519_999))).toEqual(['budget']);
    expect(rowsOf('budget', within(519_999))).toMatchObject([
      { scope: 'district', required: '<= 5199.99 yuan', actual: '5200 yuan', holds: false },
    ]);
    expect(brokenRules(within(520_000))).toEqual([]);
  });

  it('is not checked without amounts, and silent without a budget', () => {
    expect(rowsOf('budget', { policy: { budget: 1 } })).toMatchObject([{ notChecked: true, holds: true }]);
    expect(rowsOf('budget', { policy: { costRates: someRates } })).toEqual([]);
  });
});
