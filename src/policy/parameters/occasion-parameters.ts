import { clauseOf } from '../clause.ts';
import { day, wholeNumber, words } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';

/** The plan's name and day, and the published number of its lottery. */
export const occasionParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'name',
    property: 'name',
    fallback: 'default',
    clauses: [clauseOf('product')],
    field: words(200),
  }),
  parameter({
    key: 'reference_date',
    property: 'referenceDate',
    fallback: '2026-08-31',
    clauses: [clauseOf('hualong', '0.40')],
    field: day,
  }),
];

export const lotteryParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'seed',
    property: 'seed',
    fallback: 20260831,
    clauses: [clauseOf('practice')],
    field: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  }),
];
