import { z } from 'zod';
import { faultSchema } from './fault.ts';

export const calendarYearParameters = z.strictObject({ year: z.coerce.number().int().min(2000).max(2100) });

const days = z.object({ zh: z.string(), en: z.string(), from: z.string(), to: z.string() });

/** Any object is accepted here; it is validated like `data/calendars`, and every fault is reported. */
export const calendarRequestSchema = z.record(z.string(), z.unknown()).meta({
  id: 'CalendarRequest',
  description:
    'A calendar as in data/calendars: `format` (`calendar/1`), `country` (`CN`), `year`, `source`, `verified`, `holidays` (`zh`, `en`, first day `from`, last day `to`) and `worked`, weekend days that are worked.',
});

export const calendarSchema = z
  .object({
    year: z.number().int(),
    origin: z.enum(['district', 'data', 'shipped']).describe('Set by the district, in the data folder, or included'),
    originName: z.string(),
    source: z.string(),
    verified: z.boolean().describe('Whether the days were compared with the official notice'),
    holidays: z.array(days),
    worked: z.array(z.string()),
  })
  .meta({ id: 'Calendar' });
export type CalendarBody = z.infer<typeof calendarSchema>;

export const calendarListSchema = z
  .object({
    calendars: z.array(calendarSchema),
    faults: z.array(faultSchema).describe('Faults of calendars in the data folder; these calendars are ignored'),
  })
  .meta({ id: 'CalendarList' });
