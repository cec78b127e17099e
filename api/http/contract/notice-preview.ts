import { z } from 'zod';
import { documentRequestSchema } from './document.ts';

/** What a notice states that is not on record yet; the same words as for its documents. */
export const noticePreviewQuerySchema = documentRequestSchema.pick({
  language: true,
  bureau: true,
  issued: true,
  numberWord: true,
  contact: true,
  noticeNames: true,
});

export const noticePdfQuerySchema = noticePreviewQuerySchema.extend({
  of: z.enum(['teachers', 'heads']).default('teachers').describe('Heads have a notice of their own'),
});

const text = z.string();
const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['title', 'number', 'heading', 'attachment', 'note']), text }),
  z.object({ kind: z.literal('paragraph'), text, indent: z.boolean() }),
  z.object({ kind: z.literal('fields'), rows: z.array(z.object({ label: text, value: text })) }),
  z.object({
    kind: z.literal('table'),
    columns: z.array(z.object({ heading: text, width: z.number(), align: z.enum(['left', 'right', 'center']) })),
    rows: z.array(z.array(text)),
    type: z.enum(['normal', 'small']),
    sums: z.array(z.number().int()).optional(),
  }),
  z.object({ kind: z.literal('signature'), lines: z.array(text) }),
]);

/** The sheets of each notice as they are printed now; nothing is stored. */
export const noticePreviewSchema = z
  .object({
    planId: z.string(),
    notices: z.array(
      z.object({
        of: z.enum(['teachers', 'heads']),
        title: text,
        sheets: z.array(
          z.object({
            orientation: z.enum(['portrait', 'landscape']),
            type: z.enum(['text', 'sheet', 'card']),
            mark: text.nullable().describe('Words at the head of every page of a notice that must not be issued'),
            continues: z.boolean().describe('An attachment: its pages count on from the sheet before'),
            blocks: z.array(blockSchema),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'NoticePreview' });
