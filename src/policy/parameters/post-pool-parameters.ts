import { z } from 'zod';
import { message } from '../../text/message.ts';
import { clauseOf } from '../clause.ts';
import { day, type Field, refuse } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';
import { type PoolShare, type PostPool, poolPurposes } from '../staffing-terms.ts';

const posts = z.int().min(0).max(100_000).nullable();

const everyPurpose: readonly PoolShare[] = poolPurposes.map((purpose) => ({ purpose, number: null }));

const purposes: z.ZodType<readonly PoolShare[]> = z
  .array(z.strictObject({ purpose: z.enum(poolPurposes), number: posts.default(null) }))
  .min(1)
  .transform((given, context) => {
    const twice = given.find(({ purpose }, index) => given.findIndex((other) => other.purpose === purpose) !== index);
    if (twice === undefined) return given;
    refuse(context, given, {
      expected: message('policy.expected.once', { item: twice.purpose }),
      found: twice.purpose,
    });
    return z.NEVER;
  });

const pool: Field<PostPool | null> = {
  schema: z
    .strictObject({ total: posts, purposes: purposes.default(everyPurpose), start: day.schema, end: day.schema })
    .transform((given, context) => {
      if (given.end > given.start) return given;
      refuse(context, given, {
        expected: message('policy.expected.pool_end', { start: given.start }),
        found: given.end,
      });
      return z.NEVER;
    })
    .nullable(),
  expected: message('policy.expected.post_pool', { purposes: poolPurposes.join(', ') }),
};

/** The post pool (domain 2.6, clauses 4.22, 4.23, 4.72): off by default; a loan always has a start and an end. */
export const postPoolParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'post_pool',
    property: 'postPool',
    fallback: null,
    clauses: [clauseOf('yuquan', '4.22'), clauseOf('yuquan', '4.23'), clauseOf('yuquan', '4.72')],
    field: pool,
  }),
];
