import { z } from 'zod';

const yearStepSchema = z
  .object({
    step: z.enum(['import', 'check', 'posts', 'eligible', 'plan', 'review', 'revise', 'publish', 'register']),
    name: z.string(),
    state: z.enum(['done', 'under_way', 'open', 'locked']),
    stateName: z.string(),
    has: z.array(z.string()).describe('What is there, in words'),
    missing: z.array(z.string()).describe('What is missing before it is done, in words'),
    due: z.string().nullable().describe('The last day of a term that is running'),
    /** Working days after today; 0 on the last day and after it. */
    workdaysLeft: z.number().int().nullable(),
  })
  .meta({ id: 'YearStep' });

export const yearSchema = z
  .object({
    /** The calendar year in which the school year begins, the day after the reference date. */
    begins: z.number().int(),
    referenceDate: z.string(),
    today: z.string(),
    datasetId: z.string().nullable().describe('The dataset in force'),
    planId: z.string().nullable().describe('The plan in review, in notice or final; else the newest'),
    steps: z.array(yearStepSchema),
  })
  .meta({ id: 'Year' });
