import { z } from 'zod';
import { faultSchema } from './fault.ts';

/** Documents of a plan; `registration` holds the fields of the national teacher information system. */
const documentKindSchema = z.enum([
  'school_sheets',
  'notice',
  'cards',
  'orders',
  'letters',
  'evidence',
  'rehearsal',
  'fairness',
  'registration',
]);

const formatSchema = z.enum(['docx', 'pdf']);
const languageSchema = z.enum(['zh', 'en']);
const words = (most: number) => z.string().trim().min(1).max(most);

export const documentRequestSchema = z
  .strictObject({
    kinds: z.array(documentKindSchema).min(1).max(9).optional().describe('Default: every kind that the state allows'),
    format: formatSchema.default('docx'),
    language: languageSchema.optional().describe('Default: the language of the request'),
    bureau: words(100).optional().describe('The issuing office'),
    issued: z.iso.date().optional().describe('The day of the public notice. Default: the day it began'),
    decided: z.iso.date().optional().describe('The day of the decision, after the notice. Default: the day on record'),
    ordersIssued: z.iso
      .date()
      .optional()
      .describe('The day of rotation notices, orders and letters, no day before the decision'),
    reportBy: z.iso.date().optional().describe('The last day to report for duty'),
    numberWord: words(20).optional().describe('The office’s code in document numbers, such as 龙教人'),
    contact: words(200).optional().describe('Address or telephone number for objections'),
    noticeNames: z.enum(['whole', 'masked']).default('whole'),
  })
  .meta({ id: 'DocumentRequest' });
export type DocumentRequest = z.infer<typeof documentRequestSchema>;

export const documentSchema = z
  .object({
    id: z.string(),
    planId: z.string(),
    kind: documentKindSchema,
    schoolId: z.string().nullable().describe('The school of a school sheet'),
    name: z.string(),
    title: z.string(),
    language: languageSchema,
    mediaType: z.string(),
    size: z.number().int(),
    sha256: z.string(),
    createdAt: z.string(),
  })
  .meta({ id: 'Document' });
export type DocumentBody = z.infer<typeof documentSchema>;

export const documentListSchema = z.object({ documents: z.array(documentSchema) }).meta({ id: 'DocumentList' });

export const documentsMadeSchema = documentListSchema
  .extend({
    notMade: z.array(faultSchema).describe('Documents that were left out, each with the name that the PDF font lacks'),
  })
  .meta({ id: 'DocumentsMade' });
export type DocumentsMadeBody = z.infer<typeof documentsMadeSchema>;

export const documentArchiveQuerySchema = z.strictObject({
  kind: documentKindSchema.optional().describe('Only documents of this kind'),
  language: languageSchema.optional(),
});

export const cardParameters = z.strictObject({
  id: z.string().min(1).max(200),
  teacherId: z.string().min(1).max(200),
});
export const cardQuerySchema = z.strictObject({
  format: formatSchema.default('pdf'),
  choices: z.coerce
    .number()
    .int()
    .min(0)
    .max(3)
    .default(0)
    .describe('Persons or places to price on the card, each by a solve; 0: the card states the facts alone'),
});
