import { z } from 'zod';
import { jobShape } from './job.ts';
import { policyReferenceSchema } from './policy.ts';
import { problemSchema } from './problem.ts';

export const sidePlanKinds = ['itinerant', 'inspectors'] as const;

export const sidePlanRequestSchema = z
  .strictObject({
    kind: z.enum(sidePlanKinds).describe('Itinerant and remote teaching, or the areas of inspectors'),
    datasetId: z.string().min(1).max(200),
    planId: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe('For itinerant teaching: apply the moves of this plan first'),
    policy: policyReferenceSchema.optional(),
    timeLimit: z.number().int().min(1).max(82_800).optional().describe('Seconds'),
  })
  .meta({ id: 'SidePlanRequest' });
export type SidePlanRequest = z.infer<typeof sidePlanRequestSchema>;

export const sidePlanSchema = z
  .object({
    id: z.string(),
    kind: z.enum(sidePlanKinds),
    ...jobShape,
    problem: problemSchema.nullable(),
  })
  .meta({ id: 'SidePlan' });
export type SidePlanBody = z.infer<typeof sidePlanSchema>;

export const sidePlanListSchema = z.object({ sidePlans: z.array(sidePlanSchema) }).meta({ id: 'SidePlanList' });
