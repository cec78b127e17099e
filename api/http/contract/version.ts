import { z } from 'zod';
import { givenOrdersSchema } from './plan-scenario.ts';
import { policyReferenceSchema } from './policy.ts';
import { reviewStates } from './standing.ts';

const frozen = z.array(z.string().trim().min(1).max(200)).max(500).default([]);

/** What stays as it is in the plan before. */
const freezeSchema = z
  .strictObject({
    schools: frozen.describe('No one comes or goes but as in the plan before; codes or names'),
    subjects: frozen,
    teachers: frozen.describe('Codes'),
  })
  .meta({ id: 'Freeze' });

/** A revision: the same policy and the fewest changes, with the orders in force. */
export const revisionRequestSchema = z
  .strictObject({
    datasetId: z.uuid().optional().describe('A newer dataset. Default: the dataset of the plan'),
    policy: policyReferenceSchema.optional(),
    orders: givenOrdersSchema.describe('Orders for this version alone; decided orders are in force anyway'),
    freeze: freezeSchema.optional(),
    goalsFirst: z.boolean().default(false).describe('Goals before the fewest changes'),
    engine: z.enum(['auto', 'highs', 'javascript-lp-solver', 'exhaustive']).optional(),
    timeLimit: z.number().int().min(1).max(82_800).optional().describe('Seconds'),
  })
  .meta({ id: 'RevisionRequest' });

/** What an objection would cost is seen by making the plan with it: nothing is decided by that. */
export const trialRequestSchema = z
  .strictObject({
    takeProposal: z.boolean().default(false),
    timeLimit: z.number().int().min(1).max(82_800).optional().describe('Seconds'),
  })
  .meta({ id: 'TrialRequest' });

export const versionListSchema = z
  .object({
    versions: z.array(
      z
        .object({
          planId: z.string(),
          version: z.number().int(),
          previousPlanId: z.string().nullable(),
          datasetId: z.string(),
          status: z.string(),
          state: z.enum(reviewStates),
          stateName: z.string(),
          createdAt: z.string(),
          /** Made to see what an objection costs, not to be sent on. */
          trial: z.boolean(),
          parentPlanId: z.string().nullable().describe('The plan of which it is a scenario'),
          scenarioName: z.string().nullable(),
          ofYear: z.boolean().describe('Whether the school year is about it: of those the caller sees, one at most'),
        })
        .meta({ id: 'PlanVersion' }),
    ),
  })
  .meta({ id: 'PlanVersionList' });

export type VersionBody = z.infer<typeof versionListSchema>['versions'][number];

export const differenceQuerySchema = z.strictObject({
  from: z.uuid().optional().describe('The version to compare with. Default: the version that it was made from'),
});

const slotSchema = z
  .object({ schoolId: z.string(), school: z.string(), stage: z.string(), subject: z.string() })
  .nullable();

export const changeSchema = z
  .object({
    teacherId: z.string(),
    teacher: z.string(),
    kind: z.enum(['added', 'dropped', 'redirected', 'reposted']),
    kindName: z.string(),
    before: slotSchema,
    now: slotSchema,
    cause: z.string(),
    causeText: z.string(),
  })
  .meta({ id: 'MoveChange' });

export const differenceSchema = z
  .object({
    from: z.string(),
    to: z.string(),
    kept: z.number().int(),
    counts: z.object({
      added: z.number().int(),
      dropped: z.number().int(),
      redirected: z.number().int(),
      reposted: z.number().int(),
    }),
    causes: z.record(z.string(), z.number().int()),
    changes: z.array(changeSchema),
  })
  .meta({ id: 'PlanDifference' });

const standing = z.enum(['better', 'worse', 'same']).nullable();
const quotaFigureSchema = z
  .object({
    required: z.number().int(),
    actual: z.number().int(),
    margin: z.number().int(),
    rate: z.string(),
    of: z.number().int(),
    holds: z.boolean(),
    applicable: z.boolean(),
  })
  .nullable();
const indicatorFigureSchema = z
  .object({
    coefficient: z.string().nullable(),
    keepsLimit: z.boolean(),
    schoolsMeeting: z.number().int(),
    schools: z.number().int(),
    known: z.boolean(),
  })
  .nullable();
const brokenSchema = z.array(z.object({ rule: z.string(), name: z.string(), cases: z.number().int() }));

/** Two plans goal by goal, quota by quota and indicator by indicator; of goals less is better. */
export const comparisonSchema = z
  .object({
    from: z.string(),
    to: z.string(),
    goals: z.array(
      z.object({
        goal: z.string(),
        name: z.string(),
        level: z.number().int().nullable(),
        before: z.number().int(),
        now: z.number().int(),
        standing,
        standingText: z.string(),
      }),
    ),
    quotas: z.array(
      z.object({
        rule: z.string(),
        name: z.string(),
        scope: z.string(),
        scopeName: z.string(),
        before: quotaFigureSchema,
        now: quotaFigureSchema,
        standing,
        standingText: z.string(),
      }),
    ),
    indicators: z.array(
      z.object({
        indicator: z.string(),
        stage: z.string(),
        name: z.string(),
        before: indicatorFigureSchema,
        now: indicatorFigureSchema,
        standing,
        standingText: z.string(),
      }),
    ),
    manualPlacements: z.object({
      before: z.number().int(),
      now: z.number().int(),
      most: z.number().int().nullable(),
    }),
    broken: z.object({ before: brokenSchema, now: brokenSchema }),
    policyKeys: z.array(z.string()),
    moves: differenceSchema.omit({ from: true, to: true }),
  })
  .meta({ id: 'PlanComparison' });

export const priceQuerySchema = z.strictObject({ trial: z.uuid().describe('The trial plan') });

export const priceSchema = z
  .object({
    verdict: z.enum(['free', 'costs', 'impossible', 'unknown']),
    verdictName: z.string(),
    quotas: z.array(
      z.object({
        rule: z.string(),
        name: z.string(),
        scope: z.string(),
        before: z.number().int().nullable(),
        after: z.number().int().nullable(),
      }),
    ),
    levels: z.array(
      z.object({
        goals: z.array(z.string()),
        before: z.number().int(),
        after: z.number().int(),
        lost: z.number().int(),
        exact: z.boolean(),
      }),
    ),
    others: z.array(changeSchema),
    points: z
      .object({
        complete: z.boolean(),
        prices: z.array(z.object({ others: z.number().int(), lost: z.array(z.number().int()) })),
      })
      .describe('What fewer changes lose, level by level; the least loss first, the fewest changes last'),
  })
  .meta({ id: 'ObjectionPrice' });
