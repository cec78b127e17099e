import { z } from 'zod';
import { documentsMadeSchema } from './document.ts';
import { jobShape } from './job.ts';
import { problemSchema } from './problem.ts';

export const documentJobBriefSchema = z
  .object({
    id: z.string(),
    planId: z.string(),
    ...jobShape,
    links: z.object({ self: z.string(), events: z.string(), plan: z.string() }),
  })
  .meta({ id: 'DocumentJobBrief', description: 'Papers of a plan in the making' });
export type DocumentJobBrief = z.infer<typeof documentJobBriefSchema>;

export const documentJobSchema = documentJobBriefSchema
  .extend({
    documents: documentsMadeSchema.shape.documents.describe('What was made, once it has finished'),
    notMade: documentsMadeSchema.shape.notMade,
    problem: problemSchema.nullable().describe('Why nothing was made, with every name that cannot be printed'),
  })
  .meta({ id: 'DocumentJob' });
export type DocumentJobBody = z.infer<typeof documentJobSchema>;

export const documentJobListSchema = z
  .object({ documentJobs: z.array(documentJobBriefSchema) })
  .meta({ id: 'DocumentJobList' });
