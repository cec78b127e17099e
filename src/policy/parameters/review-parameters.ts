import { clauseOf } from '../clause.ts';
import { rateOrNone, wholeNumber } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';
import { rateText } from '../rate.ts';

/** Review by principals, public notice and appeal (domain 2.9, 6; clauses 2.28, 4.64, 4.67). */
export const reviewParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'manual_placement_cap',
    property: 'manualPlacementCap',
    fallback: '15%',
    clauses: [clauseOf('practice'), clauseOf('yuquan', '4.67')],
    field: rateOrNone,
    write: (cap) => (cap === null ? null : rateText(cap)),
  }),
  parameter({
    key: 'review_workdays',
    property: 'reviewWorkdays',
    fallback: 5,
    clauses: [clauseOf('liaocheng', '2.28'), clauseOf('product')],
    field: wholeNumber(1, 60),
  }),
  parameter({
    key: 'public_notice_workdays',
    property: 'publicNoticeWorkdays',
    fallback: 5,
    clauses: [clauseOf('practice')],
    field: wholeNumber(1, 60),
  }),
  parameter({
    key: 'appeal_workdays',
    property: 'appealWorkdays',
    fallback: 5,
    clauses: [clauseOf('yuquan', '4.64'), clauseOf('product')],
    field: wholeNumber(1, 60),
  }),
];
