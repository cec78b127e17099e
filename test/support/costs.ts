import type { CostRates } from '../../src/policy/cost-terms.ts';

/** 100, 200, 300 and 400 yuan of subsidy, 10 to 40 yuan of travel a month, 1,200 yuan for a bed a year. */
export const someRates: CostRates = {
  subsidyFenPerMonth: [10_000, 20_000, 30_000, 40_000],
  subsidyMonths: 12,
  travelFenPerMonth: [1_000, 2_000, 3_000, 4_000],
  travelMonths: 10,
  dormitoryFenPerYear: 120_000,
  specialGradeFenPerMonth: 30_000,
};
