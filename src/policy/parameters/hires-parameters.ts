import { z } from 'zod';
import { hireTypes } from '../../district/words.ts';
import { message } from '../../text/message.ts';
import { clauseOf } from '../clause.ts';
import { type Field, oneOf, rateOrNone, setOf, wholeNumberOrNone } from '../field.ts';
import type { BondMonths } from '../hire-terms.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';
import { rateText } from '../rate.ts';

const months = z.int().min(0).max(600).nullable().default(null);

const bondMonths: Field<BondMonths> = {
  schema: z.strictObject({ recruit: months, special_post: months, funded: months, talent: months }),
  expected: message('policy.expected.bond_months', { types: hireTypes.join(', ') }),
};

/** New teachers (domain 2.8): whether each is placed, where each type may go, how many a school takes, how long they are bound. */
export const hireParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'unplaced_hires',
    property: 'unplacedHires',
    fallback: 'forbid',
    clauses: [clauseOf('liaocheng', '2.18')],
    field: oneOf(['forbid', 'admit']),
  }),
  parameter({
    key: 'rural_hire_types',
    property: 'ruralHireTypes',
    fallback: ['special_post'],
    clauses: [clauseOf('liaocheng', '2.18'), clauseOf('practice')],
    field: setOf(hireTypes),
  }),
  parameter({
    key: 'new_hire_share_cap',
    property: 'newHireShareCap',
    fallback: '30%',
    clauses: [clauseOf('xingtai', '1.5'), clauseOf('product')],
    field: rateOrNone,
    write: (share) => (share === null ? null : rateText(share)),
  }),
  parameter({
    key: 'hire_bond_months',
    property: 'hireBondMonths',
    fallback: { special_post: 36, funded: 72 },
    clauses: [clauseOf('liaocheng', '2.15'), clauseOf('liaocheng', '2.20'), clauseOf('practice')],
    field: bondMonths,
  }),
  parameter({
    key: 'funded_rural_months',
    property: 'fundedRuralMonths',
    fallback: null,
    clauses: [clauseOf('liaocheng', '2.15'), clauseOf('practice')],
    field: wholeNumberOrNone(0, 600),
  }),
];
