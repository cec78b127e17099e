import { z } from 'zod';

/** One fault in the input with its place, in the requested language. */
export const faultSchema = z
  .object({
    severity: z.enum(['error', 'warning']),
    place: z.string(),
    row: z.number().int().nullable(),
    column: z.string().nullable(),
    found: z.string().nullable(),
    expected: z.string(),
    remedy: z.string(),
    suggestions: z
      .array(z.string())
      .readonly()
      .optional()
      .describe('Whole values for the cell that the remedy means, the likeliest first'),
  })
  .meta({ id: 'Fault' });
export type FaultBody = z.infer<typeof faultSchema>;
