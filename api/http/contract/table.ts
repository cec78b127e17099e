import { z } from 'zod';

export const tableNameParameters = z.strictObject({
  id: z.string().min(1).max(200),
  name: z.string().min(1).max(100),
});

/** A table of a report in the requested language; a cell is a number, text, or empty. */
export const tableSchema = z
  .object({
    name: z.string(),
    title: z.string(),
    columns: z.array(
      z.object({
        key: z.string(),
        kind: z.enum(['text', 'number', 'decimal', 'note']),
        heading: z.string(),
      }),
    ),
    rows: z.array(z.array(z.union([z.number(), z.string(), z.null()]))),
  })
  .meta({ id: 'Table' });
export type TableBody = z.infer<typeof tableSchema>;

export const tableListSchema = z
  .object({ tables: z.array(z.object({ name: z.string(), title: z.string(), rows: z.number().int() })) })
  .meta({ id: 'TableList' });
export type TableList = z.infer<typeof tableListSchema>;
