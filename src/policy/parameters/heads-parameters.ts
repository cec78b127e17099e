import { z } from 'zod';
import { message } from '../../text/message.ts';
import { clauseOf } from '../clause.ts';
import { type Field, oneOf, rate, wholeNumber, wholeNumberOrNone } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';
import type { HeadExchange } from '../policy.ts';
import { rateText } from '../rate.ts';

const headExchange: Field<HeadExchange | null> = {
  schema: z
    .strictObject({
      least: wholeNumber(0, 10_000).schema.default(0),
      share: rate.schema.default({ numerator: 0, denominator: 1 }),
    })
    .nullable(),
  expected: message('policy.expected.head_exchange'),
};

/** Principals and deputies beyond `principals`: when they are due, where they go, who must be replaced (domain 2.1). */
export const headParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'head_tenure',
    property: 'headTenure',
    fallback: 'school',
    clauses: [clauseOf('hualong', '0.33'), clauseOf('quzhou', '3.11')],
    field: oneOf(['school', 'post']),
  }),
  parameter({
    key: 'head_terms',
    property: 'headTerms',
    fallback: null,
    clauses: [clauseOf('rotation_2014'), clauseOf('quzhou', '3.11')],
    field: wholeNumberOrNone(1, 10),
  }),
  parameter({
    key: 'head_exchange',
    property: 'headExchange',
    fallback: null,
    clauses: [clauseOf('liaocheng', '2.25')],
    field: headExchange,
    write: (exchange) => (exchange === null ? null : { least: exchange.least, share: rateText(exchange.share) }),
  }),
  parameter({
    key: 'head_failed_years',
    property: 'headFailedYears',
    fallback: null,
    clauses: [clauseOf('xingtai', '1.23')],
    field: wholeNumberOrNone(1, 20),
  }),
];
