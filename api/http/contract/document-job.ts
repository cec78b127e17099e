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
  .meta({ id: 'DocumentJobBrief', description: 'A job that creates documents of a plan' });
export type DocumentJobBrief = z.infer<typeof documentJobBriefSchema>;

export const documentJobSchema = documentJobBriefSchema
  .extend({
    documents: documentsMadeSchema.shape.documents.describe('The documents, once the job has finished'),
    notMade: documentsMadeSchema.shape.notMade,
    problem: problemSchema.nullable().describe('Why no document was created, with every name that cannot be printed'),
  })
  .meta({ id: 'DocumentJob' });
export type DocumentJobBody = z.infer<typeof documentJobSchema>;

export const documentJobListSchema = z
  .object({ documentJobs: z.array(documentJobBriefSchema) })
  .meta({ id: 'DocumentJobList' });
