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
  })
  .meta({ id: 'Fault' });
export type FaultBody = z.infer<typeof faultSchema>;
