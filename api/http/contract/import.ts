import { z } from 'zod';
import { jobShape } from './job.ts';
import { problemSchema } from './problem.ts';

export const importBriefSchema = z
  .object({
    id: z.string(),
    ...jobShape,
    datasetId: z.string().nullable().describe('The dataset, once the import has finished'),
    links: z.object({ self: z.string(), events: z.string(), dataset: z.string().nullable() }),
  })
  .meta({ id: 'ImportBrief', description: 'An import job' });
export type ImportBrief = z.infer<typeof importBriefSchema>;

export const importSchema = importBriefSchema
  .extend({ problem: problemSchema.nullable().describe('Why nothing was imported, with every fault') })
  .meta({ id: 'Import' });
export type ImportBody = z.infer<typeof importSchema>;

export const importListSchema = z.object({ imports: z.array(importBriefSchema) }).meta({ id: 'ImportList' });
