import { z } from 'zod';
import { openedText } from './opened.ts';
import { nextPage } from './page.ts';

export const eventQuerySchema = z.strictObject({
  subjectKind: z.string().min(1).max(50).optional(),
  subjectId: z.string().min(1).max(200).optional(),
  area: z
    .string()
    .regex(/^[a-z_]{1,40}$/)
    .optional()
    .describe('The part of the action before its point, such as plans'),
  actorRole: z.string().min(1).max(50).optional(),
  after: z.coerce.number().int().min(1).optional().describe('The number of the last event received'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const eventListSchema = z
  .object({
    events: z.array(
      z
        .object({
          number: z.number().int(),
          at: z.string(),
          actor: z.string().nullable(),
          actorName: z.string().nullable().describe('Name of the account'),
          actorRole: z.string().nullable(),
          action: z.string(),
          subjectKind: z.string(),
          subjectId: z.string(),
          why: openedText.describe('null if it is about a person and the caller does not decide'),
          data: z.record(z.string(), z.unknown()),
          previousSha256: z.string(),
          sha256: z.string(),
        })
        .meta({ id: 'Event' }),
    ),
    next: nextPage,
  })
  .meta({ id: 'EventList' });
