import { z } from 'zod';

export const cardLinkRequestSchema = z
  .strictObject({
    teacherIds: z.array(z.string().min(1).max(200)).min(1).max(1000),
    days: z.number().int().min(1).max(60).default(14),
  })
  .meta({ id: 'CardLinkRequest' });

/**
 * A link to a teacher's own card. Its secret stands after `#`, which browsers never send, so it appears in no path and
 * in no log.
 */
export const cardLinkListSchema = z
  .object({
    links: z.array(z.object({ teacherId: z.string(), link: z.string(), expiresAt: z.string() })),
  })
  .meta({ id: 'CardLinkList' });
