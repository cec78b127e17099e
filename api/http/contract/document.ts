import { z } from 'zod';
import { faultSchema } from './fault.ts';

/** Papers of a plan; `registration` are the fields of the national teacher information system. */
const documentKindSchema = z.enum([
  'school_sheets',
  'notice',
  'cards',
  'orders',
  'letters',
  'evidence',
  'registration',
]);

const formatSchema = z.enum(['docx', 'pdf']);
const languageSchema = z.enum(['zh', 'en']);
const words = (most: number) => z.string().trim().min(1).max(most);

export const documentRequestSchema = z
  .strictObject({
    kinds: z
      .array(documentKindSchema)
      .min(1)
      .max(7)
      .optional()
      .describe('Every kind that its state allows where absent'),
    format: formatSchema.default('docx'),
    language: languageSchema.optional().describe('That of the request where absent'),
    bureau: words(100).optional().describe('The office that issues'),
    issued: z.iso.date().optional().describe('The day of issue; the day the public notice began where absent'),
    reportBy: z.iso.date().optional().describe('The last day to report for duty'),
    numberWord: words(20).optional().describe('The office’s word in official numbers, as 龙教人'),
    contact: words(200).optional().describe('Where objections go'),
    noticeNames: z.enum(['whole', 'masked']).default('whole'),
  })
  .meta({ id: 'DocumentRequest' });
export type DocumentRequest = z.infer<typeof documentRequestSchema>;

export const documentSchema = z
  .object({
    id: z.string(),
    planId: z.string(),
    kind: documentKindSchema,
    schoolId: z.string().nullable().describe('The school whose sheet it is'),
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
    notMade: z.array(faultSchema).describe('Documents left out, each with the name that the font of the PDF lacks'),
  })
  .meta({ id: 'DocumentsMade' });
export type DocumentsMadeBody = z.infer<typeof documentsMadeSchema>;

export const documentArchiveQuerySchema = z.strictObject({
  kind: documentKindSchema.optional().describe('Papers of this kind alone'),
  language: languageSchema.optional(),
});

export const cardParameters = z.strictObject({
  id: z.string().min(1).max(200),
  teacherId: z.string().min(1).max(200),
});
export const cardQuerySchema = z.strictObject({ format: formatSchema.default('pdf') });
