import { z } from 'zod';
import { jobShape } from './job.ts';
import { policyReferenceSchema, policyVersionSchema } from './policy.ts';
import { problemSchema } from './problem.ts';

const engines = ['auto', 'highs', 'javascript-lp-solver', 'exhaustive'] as const;

export const planRequestSchema = z
  .strictObject({
    datasetId: z.string().min(1).max(200),
    policy: policyReferenceSchema.optional(),
    engine: z.enum(engines).optional(),
    timeLimit: z.number().int().min(1).max(82_800).optional().describe('Seconds'),
    previousPlanId: z.string().min(1).max(200).optional(),
  })
  .meta({ id: 'PlanRequest' });
export type PlanRequest = z.infer<typeof planRequestSchema>;

/** Where a solve is. `goals` are identifiers; words for them stand in the texts. */
const progressSchema = z
  .object({
    phase: z.string(),
    goals: z.array(z.string()),
    best: z.number().nullable(),
    bound: z.number().nullable(),
    gap: z.number().nullable(),
    seconds: z.number(),
    levels: z
      .array(
        z.object({
          goals: z.array(z.string()),
          best: z.number().nullable(),
          bound: z.number().nullable(),
          seconds: z.number(),
        }),
      )
      .describe('Levels reached so far, in their order, each as it was last reported'),
  })
  .meta({ id: 'Progress' });
export type ProgressBody = z.infer<typeof progressSchema>;

const quotaSchema = z
  .object({
    rule: z.string(),
    name: z.string(),
    scope: z.string(),
    scopeName: z.string(),
    clause: z.string(),
    required: z.number().int(),
    actual: z.number().int(),
    margin: z.number().int(),
    applicable: z.boolean(),
    holds: z.boolean(),
    formula: z.string(),
    verdict: z.string(),
  })
  .meta({ id: 'Quota' });
export type QuotaBody = z.infer<typeof quotaSchema>;

const levelSchema = z
  .object({
    goals: z.array(z.string()),
    name: z.string(),
    value: z.number().int(),
    reached: z.string().describe('The value in words'),
    bound: z.number().nullable(),
    gap: z.number().nullable(),
    proven: z.boolean(),
    verdict: z.string(),
  })
  .meta({ id: 'Level' });

const conflictSchema = z
  .object({
    message: z.string(),
    minimal: z.boolean(),
    requirements: z.array(
      z.object({
        rule: z.string(),
        clause: z.string(),
        scope: z.string(),
        scopeName: z.string(),
        text: z.string(),
      }),
    ),
  })
  .meta({ id: 'Conflict' });

const changeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('policy'), key: z.string(), before: z.unknown(), value: z.unknown() }),
  z.object({
    kind: z.literal('column'),
    table: z.enum(['schools', 'teachers', 'hires']),
    column: z.string(),
    ids: z.array(z.string()),
    value: z.string(),
  }),
  z.object({
    kind: z.literal('order'),
    teacherId: z.string(),
    order: z.string(),
    schoolId: z.string().nullable(),
  }),
]);

/** What the quotas of a district without a plan can reach, and the ways out; each way was confirmed by a solve. */
const diagnosisSchema = z
  .object({
    complete: z.boolean(),
    attainable: z.array(
      z.object({
        rule: z.string(),
        scope: z.string(),
        /** People; null unless proven. */
        attainable: z.number().int().nullable(),
        required: z.number().int().nullable(),
        of: z.number().int().nullable(),
        outcome: z.enum(['proven', 'not_proven', 'no_plan']),
        text: z.string(),
      }),
    ),
    waysOut: z.array(
      z.object({
        lawful: z.boolean(),
        people: z.number().int().nullable(),
        posts: z.number().int().nullable(),
        cost: z.string(),
        changes: z.array(
          z.object({
            rule: z.string(),
            clause: z.string(),
            lawful: z.boolean(),
            text: z.string(),
            law: z.string(),
            change: changeSchema,
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Diagnosis' });

const beforeAfterSchema = z.object({ before: z.number().int(), after: z.number().int() });

const planSummarySchema = z
  .object({
    status: z.enum(['optimal', 'feasible', 'infeasible', 'cancelled']),
    statusName: z.string(),
    policy: z.string(),
    transfers: z.number().int(),
    placements: z.object({ placed: z.number().int(), hires: z.number().int() }),
    overstaffed: z.object({ schools: beforeAfterSchema, people: beforeAfterSchema }),
    quotas: z.array(quotaSchema),
    levels: z.array(levelSchema),
    checks: z.object({
      all: z.number().int(),
      broken: z.number().int(),
      notChecked: z.number().int(),
      notApplicable: z.number().int(),
    }),
    countsIn: z.array(z.string()).describe('What the moves count in, in words'),
    rotation: z.array(z.string()).describe('The rotation by direction, and readings of the backbone share, in words'),
    warnings: z.array(z.string()).describe('What an inspector will ask about, in words'),
    conflicts: z.array(conflictSchema),
    relaxing: z
      .enum(['one', 'each', 'unproven', 'unexplained'])
      .nullable()
      .describe('What the conflicts ask for: one requirement, one of each set, or what is not known'),
    diagnosis: diagnosisSchema.nullable(),
    fillFirst: z.string().optional().describe('Without a plan: the one missing column to fill first, in a sentence'),
  })
  .meta({ id: 'PlanSummary' });
export type PlanSummaryBody = z.infer<typeof planSummarySchema>;

export const planBriefSchema = z
  .object({
    id: z.string(),
    ...jobShape,
    parentPlanId: z.string().nullable().describe('The plan of which it is a scenario'),
    scenarioName: z.string().nullable(),
    progress: progressSchema.nullable(),
  })
  .meta({ id: 'PlanBrief' });
export type PlanBrief = z.infer<typeof planBriefSchema>;

export const planSchema = planBriefSchema
  .extend({
    summary: planSummarySchema.nullable(),
    /** The version of the district's policy it was made with; a revision keeps that of the plan before. */
    policyVersion: policyVersionSchema.nullable(),
    problem: problemSchema.nullable(),
  })
  .meta({ id: 'Plan' });
export type PlanBody = z.infer<typeof planSchema>;

export const planListSchema = z.object({ plans: z.array(planBriefSchema) }).meta({ id: 'PlanList' });
