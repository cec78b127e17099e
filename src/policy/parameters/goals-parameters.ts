import { clauseOf } from '../clause.ts';
import { goalOrder, writeGoals } from '../goal-schema.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';

/**
 * What is best, in order: rural shortage first (0.24, 2.19), then any shortage, the standard, coefficients within their
 * limits; then as few people as that takes, and of those plans the one that suits them best.
 */
export const goalParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'goals',
    property: 'goals',
    fallback: [
      'unfilled_rural_posts',
      'unfilled_posts',
      'standard_shortfall',
      'cv_excess',
      'movers',
      'wishes',
      'commute_total',
    ],
    clauses: [
      clauseOf('hualong', '0.24'),
      clauseOf('hualong', '0.27'),
      clauseOf('hualong', '0.1'),
      clauseOf('liaocheng', '2.19'),
      clauseOf('supervision_2017'),
    ],
    field: goalOrder,
    write: writeGoals,
  }),
];
