import { z } from 'zod';
import { jobShape } from './job.ts';
import { problemSchema } from './problem.ts';

const count = z.number().int();
const seconds = count.min(1).max(82_800).optional().describe('Seconds');
const mostPoints = count.min(1).max(2000).optional().describe('Points at most; 200 by default');

/** What can be studied of a plan. */
const frontierRequest = z.strictObject({
  kind: z.literal('frontier').describe('Movers against gaps left against the shortfall: every point no plan beats'),
  mostPoints,
  timeLimit: seconds,
});
const tradeOffRequest = z.strictObject({
  kind: z.literal('trade_off').describe('The exact trade-off between two goals'),
  goals: z.array(z.string().min(1).max(60)).length(2),
  mostPoints,
  timeLimit: seconds,
});
const attainableRequest = z.strictObject({
  kind: z.literal('attainable').describe('The largest value of each quota under all other rules'),
  timeLimit: seconds,
});
const waterfallRequest = z.strictObject({
  kind: z.literal('waterfall').describe('People lost requirement by requirement, for each quota out of reach'),
  timeLimit: seconds,
});

const alternativesRequest = z.strictObject({
  kind: z.literal('alternatives').describe('Other plans within a stated loss, each as different as possible'),
  count: count.min(1).max(10).default(3),
  within: z
    .strictObject({
      share: z.string().max(20).optional().describe('What each goal may lose of its value, as 5% or 1/20'),
      goals: z
        .record(z.string().min(1).max(60), count.min(0).max(1_000_000_000))
        .default({})
        .describe('What single goals may lose, in their units'),
    })
    .default({ goals: {} }),
  timeLimit: seconds,
});
const objectionPricesRequest = z.strictObject({
  kind: z
    .literal('objection_prices')
    .describe('The price of every open objection, and of those that interact together'),
  timeLimit: seconds,
});

export const studyRequestSchema = z
  .discriminatedUnion('kind', [
    frontierRequest,
    tradeOffRequest,
    attainableRequest,
    waterfallRequest,
    alternativesRequest,
    objectionPricesRequest,
  ])
  .meta({ id: 'StudyRequest' });
export type StudyRequestBody = z.infer<typeof studyRequestSchema>;

const studyKindSchema = z.enum([
  'frontier',
  'trade_off',
  'attainable',
  'waterfall',
  'alternatives',
  'objection_prices',
]);

const moveSchema = z.object({
  teacherId: z.string(),
  fromSchoolId: z.string().nullable(),
  toSchoolId: z.string(),
  stage: z.string(),
  subject: z.string(),
});

const pointSchema = z
  .object({
    values: z.array(count).describe('In the order of the objectives; proven'),
    goals: z.record(z.string(), z.number()).describe('Every goal of the plan that stands for the point'),
    moves: z.array(moveSchema),
    text: z.string(),
  })
  .meta({ id: 'EfficientPoint' });

const curveShape = {
  objectives: z.array(z.string()),
  status: z.enum(['found', 'infeasible']),
  complete: z.boolean().describe('Whether these are all points: false where a limit came first'),
  points: z.array(pointSchema),
};

const attainableSchema = z
  .object({
    rule: z.string(),
    name: z.string(),
    clause: z.string(),
    scope: z.string(),
    scopeName: z.string(),
    required: count,
    of: count.nullable(),
    attainable: count.nullable().describe('People; null unless proven'),
    outcome: z.enum(['proven', 'not_proven', 'no_plan']),
    alone: z.boolean().describe('Whether the other rotation quotas had to be set aside as well'),
    text: z.string(),
  })
  .meta({ id: 'AttainableQuota' });

const waterfallSchema = z
  .object({
    rule: z.string(),
    name: z.string(),
    scope: z.string(),
    scopeName: z.string(),
    eligible: count,
    required: count,
    attainable: count.describe('Who can move under all requirements'),
    steps: z.array(
      z.object({ rule: z.string(), name: z.string(), clause: z.string(), lost: count, left: count, text: z.string() }),
    ),
    lines: z.array(z.string()),
  })
  .meta({ id: 'Waterfall' });

const alternativePlanSchema = z
  .object({
    values: z.array(count).describe('Level by level'),
    lost: z.array(count).describe('Against the plan, level by level'),
    distances: z
      .array(count)
      .describe('Teachers whose school differs: from the plan, then from each alternative before'),
    moves: z.array(moveSchema),
  })
  .meta({ id: 'AlternativePlan' });

const upheldShape = {
  verdict: z.enum(['free', 'costs', 'impossible', 'ordered', 'unknown']),
  verdictName: z.string(),
  levels: z.array(
    z.object({ goals: z.array(z.string()), name: z.string(), before: z.number(), after: z.number(), lost: z.number() }),
  ),
  quotas: z.array(
    z.object({
      rule: z.string(),
      name: z.string(),
      scope: z.string(),
      scopeName: z.string(),
      before: count.nullable(),
      after: count.nullable(),
    }),
  ),
  others: z
    .array(
      z.object({
        teacherId: z.string(),
        teacher: z.string(),
        before: z.string().describe('School of the plan'),
        now: z.string().nullable(),
      }),
    )
    .describe('Other teachers whose school changes'),
};

const upheldSchema = z.object(upheldShape).meta({ id: 'UpheldPrice' });

const objectionPricesSchema = z
  .object({
    kind: z.literal('objection_prices'),
    objections: z.array(z.object({ answerId: z.string(), teacherId: z.string(), teacher: z.string(), ...upheldShape })),
    free: z.array(z.string()).describe('Answers that cost nothing'),
    groups: z
      .array(
        z.object({
          answerIds: z.array(z.string()),
          together: upheldSchema,
          sum: z.array(z.number()).describe('Losses of the members added up, level by level'),
          addsUp: z.boolean().describe('Whether together they cost what they cost one by one'),
        }),
      )
      .describe('Objections that touch the same people, schools or quota margin'),
    together: upheldSchema.nullable().describe('All that are possible by themselves'),
  })
  .meta({ id: 'ObjectionPrices' });

/** What came of a study, by its kind. */
const studyResultSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('frontier'), ...curveShape }),
    z.object({ kind: z.literal('trade_off'), ...curveShape }),
    z.object({
      kind: z.literal('alternatives'),
      values: z.array(count).describe('Of the plan, level by level'),
      most: z.array(count).describe('The most each level may come to'),
      complete: z.boolean().describe('Whether each smallest distance is proven the largest'),
      exhausted: z.boolean().describe('Whether there is no further plan within the loss'),
      plans: z.array(alternativePlanSchema),
    }),
    objectionPricesSchema,
    z.object({ kind: z.literal('attainable'), quotas: z.array(attainableSchema) }),
    z.object({ kind: z.literal('waterfall'), waterfalls: z.array(waterfallSchema) }),
  ])
  .meta({ id: 'StudyResult' });
export type StudyResultBody = z.infer<typeof studyResultSchema>;

const partsSchema = z
  .object({
    phase: z.string(),
    done: count.describe('Parts that are done: points, quotas, plans or objections'),
    of: count.nullable().describe('null: not known'),
    seconds: z.number(),
  })
  .meta({ id: 'StudyProgress' });

export const studyBriefSchema = z
  .object({
    id: z.string(),
    kind: studyKindSchema,
    planId: z.string(),
    ...jobShape,
    progress: partsSchema.nullable(),
  })
  .meta({ id: 'StudyBrief' });
export type StudyBrief = z.infer<typeof studyBriefSchema>;

export const studySchema = studyBriefSchema
  .extend({
    result: studyResultSchema.nullable().describe('null until it is finished'),
    problem: problemSchema.nullable(),
  })
  .meta({ id: 'Study' });
export type StudyBody = z.infer<typeof studySchema>;

export const studyListSchema = z.object({ studies: z.array(studyBriefSchema) }).meta({ id: 'StudyList' });
