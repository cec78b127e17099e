import { z } from 'zod';
import { faultSchema } from './fault.ts';
import { openedList } from './opened.ts';
import { nextPage, pageQuery } from './page.ts';
import { policyReferenceSchema } from './policy.ts';

/** A dataset by name instead of by upload: a bundled sample, or one of the data folder. */
export const namedDatasetSchema = z
  .strictObject({ name: z.string().min(1).max(200), policy: policyReferenceSchema.optional() })
  .meta({ id: 'NamedDataset', description: 'An included dataset: `sample`, or a name of `GET /api/samples`.' });

export const datasetBriefSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    createdAt: z.string(),
    sha256: z.string(),
    counts: z.record(z.string(), z.number().int()),
    warningCount: z.number().int(),
    inForce: z.boolean().describe('Whether it is the last import that was not withdrawn'),
    importedAt: z.string().describe('Time of the last import of this content; createdAt is the first'),
    importedBy: z.string().nullable().describe('Name of the account that imported it last'),
    withdrawnAt: z.string().nullable(),
    withdrawnWhy: z.string().nullable(),
  })
  .meta({ id: 'DatasetBrief' });
export type DatasetBrief = z.infer<typeof datasetBriefSchema>;

export const datasetSchema = datasetBriefSchema.extend({ warnings: openedList(faultSchema) }).meta({ id: 'Dataset' });
/** As a client reads it. */
export type DatasetBody = z.input<typeof datasetSchema>;
/** As the service writes it. */
export type WrittenDataset = z.output<typeof datasetSchema>;

export const datasetListSchema = z
  .object({ datasets: z.array(datasetBriefSchema), next: nextPage })
  .meta({ id: 'DatasetList' });

export const datasetQuerySchema = z.strictObject({ ...pageQuery });

export const withdrawDatasetSchema = z
  .strictObject({ why: z.string().trim().min(1).max(2000) })
  .meta({ id: 'WithdrawDataset' });

export const sampleListSchema = z.object({ samples: z.array(z.string()) }).meta({ id: 'SampleList' });
