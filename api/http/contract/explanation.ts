import { z } from 'zod';

const count = z.number().int();

/** How many persons or places are priced in each ranking; each is one more solve. */
const choicesSchema = z.coerce
  .number()
  .int()
  .min(0)
  .max(10)
  .default(3)
  .describe('Persons and places to price in each ranking; each is one more solve');

export const explanationParameters = z.strictObject({
  id: z.string().min(1).max(200),
  teacherId: z.string().min(1).max(200),
});

export const explanationQuerySchema = z.strictObject({ choices: choicesSchema });

export const postParameters = z.strictObject({
  id: z.string().min(1).max(200),
  schoolId: z.string().min(1).max(200),
  stage: z.string().min(1).max(50),
  subject: z.string().min(1).max(50),
});

const blockSchema = z
  .object({
    key: z.enum([
      'route',
      'eligible',
      'posts',
      'why_stays',
      'candidates',
      'alternatives',
      'order',
      'guarantees',
      'sources',
    ]),
    heading: z.string(),
    lines: z.array(z.string()),
  })
  .meta({ id: 'ExplanationBlock', description: 'One block of a card, in the language of the request' });

const goalLossSchema = z
  .object({ goal: z.string(), weight: z.number(), before: z.number(), after: z.number(), lost: z.number() })
  .meta({ id: 'GoalLoss', description: 'Lower is better: what is lost is above zero' });

const marginSchema = z
  .object({ rule: z.string(), scope: z.string(), before: count.nullable(), after: count.nullable() })
  .meta({ id: 'QuotaMargin', description: 'Persons above the requirement; null where the quota counts no person' });

const alternativeSchema = z
  .object({
    kind: z.enum(['stays', 'elsewhere', 'person', 'moves', 'place']),
    status: z
      .enum(['possible', 'impossible', 'ordered', 'unknown'])
      .describe('impossible: no plan keeps the rules; ordered: an order stands against it; unknown: no answer in time'),
    label: z.string(),
    says: z.string(),
    teacherId: z.string().nullable().describe('Null where the reader is not shown the person'),
    schoolId: z.string().nullable(),
    levels: z.array(
      z.object({ before: z.number(), after: z.number(), lost: z.number(), goals: z.array(goalLossSchema) }),
    ),
    quotas: z.array(marginSchema),
    changes: count.nullable().describe('Teachers whose school differs from the plan'),
  })
  .meta({ id: 'Alternative', description: 'The best plan under one other decision, solved again' });

const pricedSchema = z.object({ priced: count, of: count }).nullable();

const worthSchema = z
  .object({
    decidedBy: z.enum(['order', 'rules', 'level', 'draw', 'unknown']),
    level: count.nullable().describe('The level that would be worse, from 1'),
    goals: z.array(z.string()),
    onlyGoals: z
      .array(z.string())
      .nullable()
      .describe('All that is lost, where no quota margin and no goal worth a move is'),
    falling: z.array(z.string()).describe('Other movers who would stay without this move, those shown to the reader'),
    fallingCount: count,
    together: z.array(z.string()).describe('Of them those without whom this move would not be made either'),
    togetherCount: count,
  })
  .meta({ id: 'MoveWorth', description: 'What is lost without a move, exactly' });

export const explanationSchema = z
  .object({
    planId: z.string(),
    teacherId: z.string(),
    name: z.string(),
    outcome: z.enum(['moves', 'stays']),
    why: z.enum(['not_eligible', 'refused', 'outweighed']).nullable().describe('Of a stay'),
    proven: z.boolean().describe('Alternatives are priced for proven plans alone'),
    worth: worthSchema.nullable(),
    blocks: z.array(blockSchema),
    alternatives: z.array(alternativeSchema),
    priced: pricedSchema,
  })
  .meta({ id: 'Explanation' });

/** A post with the people it requires, holds, holds after the plan, and still misses then. */
const postShape = {
  schoolId: z.string(),
  school: z.string(),
  stage: z.string(),
  subject: z.string(),
  required: count,
  held: count,
  after: count,
  missing: count,
};

export const postExplanationSchema = z
  .object({
    planId: z.string(),
    ...postShape,
    proven: z.boolean(),
    candidates: count.describe('Teachers who could take the post'),
    heading: z.string(),
    lines: z.array(z.string()),
    alternatives: z.array(alternativeSchema),
    priced: pricedSchema,
  })
  .meta({ id: 'PostExplanation' });

export const unfilledPostsSchema = z
  .object({
    planId: z.string(),
    posts: z.array(z.object(postShape)),
  })
  .meta({ id: 'UnfilledPosts' });
