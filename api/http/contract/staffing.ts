import { z } from 'zod';
import { tableSchema } from './table.ts';

export const staffingQuerySchema = z.strictObject({ preset: z.string().min(1).max(200).optional() });

/** The allocation scheme of a dataset: `staff.json` as it is, and its tables in words. */
export const staffingSchema = z
  .object({ scheme: z.looseObject({ format: z.string() }), tables: z.array(tableSchema) })
  .meta({ id: 'Staffing' });
