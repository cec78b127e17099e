import { z } from 'zod';
import { message } from '../../text/message.ts';
import { clauseOf } from '../clause.ts';
import type { CostRates } from '../cost-terms.ts';
import { type Field, wholeNumberOrNone } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';

/** Largest amount: ten thousand yuan a month or a year; sums stay far below what an integer holds exactly. */
const maxFen = 1_000_000;
const fen = z.int().min(0).max(maxFen);
const tiers = z.array(fen).length(4).default([0, 0, 0, 0]);
const months = (usual: number) => z.int().min(0).max(12).default(usual);

const costRates: Field<CostRates | null> = {
  schema: z
    .strictObject({
      subsidy_fen_per_month: tiers,
      subsidy_months: months(12),
      travel_fen_per_month: tiers,
      travel_months: months(10),
      dormitory_fen_per_year: fen.default(0),
      special_grade_fen_per_month: fen.default(30_000),
    })
    .transform((given) => ({
      subsidyFenPerMonth: given.subsidy_fen_per_month,
      subsidyMonths: given.subsidy_months,
      travelFenPerMonth: given.travel_fen_per_month,
      travelMonths: given.travel_months,
      dormitoryFenPerYear: given.dormitory_fen_per_year,
      specialGradeFenPerMonth: given.special_grade_fen_per_month,
    }))
    .nullable(),
  expected: message('policy.expected.cost_rates', { most: maxFen }),
};

/** Journeys made daily, amounts and the budget (clauses 0.43, 0.48, 2.31 to 2.36). */
export const costParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'daily_commute_minutes',
    property: 'dailyCommuteMinutes',
    fallback: null,
    clauses: [clauseOf('hualong', '0.48'), clauseOf('liaocheng', '2.34')],
    field: wholeNumberOrNone(1, 1440),
  }),
  parameter({
    key: 'cost_rates',
    property: 'costRates',
    fallback: null,
    clauses: [
      clauseOf('hualong', '0.43'),
      clauseOf('liaocheng', '2.31'),
      clauseOf('liaocheng', '2.32'),
      clauseOf('liaocheng', '2.33'),
      clauseOf('liaocheng', '2.36'),
    ],
    field: costRates,
    write: (rates) =>
      rates === null
        ? null
        : {
            subsidy_fen_per_month: [...rates.subsidyFenPerMonth],
            subsidy_months: rates.subsidyMonths,
            travel_fen_per_month: [...rates.travelFenPerMonth],
            travel_months: rates.travelMonths,
            dormitory_fen_per_year: rates.dormitoryFenPerYear,
            special_grade_fen_per_month: rates.specialGradeFenPerMonth,
          },
  }),
  parameter({
    key: 'budget',
    property: 'budget',
    fallback: null,
    clauses: [clauseOf('hualong', '0.43'), clauseOf('liaocheng', '2.36')],
    field: wholeNumberOrNone(0, 1_000_000_000_000),
  }),
];
