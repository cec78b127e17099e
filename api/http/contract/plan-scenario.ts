import { z } from 'zod';
import { jobStates } from './job.ts';
import { policyReferenceSchema } from './policy.ts';
import { reviewStates } from './standing.ts';

const code = z.string().trim().min(1).max(200);

/** An order that holds for one plan alone; nothing is decided by it. */
export const givenOrderSchema = z
  .strictObject({
    teacherId: code,
    kind: z.enum(['move', 'stay', 'assign', 'forbid']),
    schoolId: code.nullable().default(null).describe('For assign, and for forbid; null: every school'),
  })
  .meta({ id: 'GivenOrder' });

export const givenOrdersSchema = z.array(givenOrderSchema).max(500).default([]);
export type GivenOrderBody = z.infer<typeof givenOrderSchema>;

/** A plan of the same dataset with something changed; its parent stays as it is. */
export const scenarioRequestSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(80).optional().describe('What the list calls it'),
    wayOut: z
      .number()
      .int()
      .min(1)
      .max(1000)
      .optional()
      .describe('A way out of the parent without a plan, by its number from 1: all of its changes are made'),
    policyChanges: z
      .record(z.string().min(1).max(100), z.unknown())
      .optional()
      .describe('Keys as in policy.json that differ from the policy of the parent'),
    policy: policyReferenceSchema.optional(),
    orders: givenOrdersSchema.describe('Orders that hold for this scenario alone'),
    datasetId: z.uuid().optional().describe('Another dataset. Default: that of the parent'),
    engine: z.enum(['auto', 'highs', 'javascript-lp-solver', 'exhaustive']).optional(),
    timeLimit: z.number().int().min(1).max(82_800).optional().describe('Seconds'),
  })
  .meta({ id: 'ScenarioRequest' });
export type ScenarioRequestBody = z.infer<typeof scenarioRequestSchema>;

const keyChangeSchema = z.object({ key: z.string(), before: z.unknown(), value: z.unknown() });

const scenarioSchema = z
  .object({
    planId: z.string(),
    parentPlanId: z.string(),
    name: z.string().nullable(),
    job: z.enum(jobStates),
    version: z.number().int().nullable().describe('null until it is stored'),
    status: z.enum(['optimal', 'feasible', 'infeasible', 'cancelled']).nullable(),
    state: z.enum(reviewStates).nullable(),
    datasetId: z.string(),
    createdAt: z.string(),
    policyChanges: z.array(keyChangeSchema).describe('Keys that differ from the policy of the parent'),
    datasetChanges: z.array(z.string()).describe('Changes of the dataset, in words'),
    orders: z.number().int().describe('Orders that hold for it alone'),
    transfers: z.number().int().nullable(),
    goals: z.record(z.string(), z.number()).nullable().describe('Every goal of its plan; null without one'),
  })
  .meta({ id: 'Scenario' });
export type ScenarioBody = z.infer<typeof scenarioSchema>;

export const scenarioListSchema = z
  .object({
    parent: z.object({
      planId: z.string(),
      status: z.enum(['optimal', 'feasible', 'infeasible', 'cancelled']),
      transfers: z.number().int(),
      goals: z.record(z.string(), z.number()).nullable(),
    }),
    scenarios: z.array(scenarioSchema),
  })
  .meta({ id: 'ScenarioList' });
