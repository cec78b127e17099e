import { z } from 'zod';

/** Which part of the ledger, under which preset; the built-in policy where none is named. */
export const ledgerFilterSchema = z.strictObject({
  preset: z.string().min(1).max(200).optional(),
  eligible: z.enum(['yes', 'no']).optional(),
  schoolId: z.string().trim().min(1).max(200).optional(),
  stage: z.string().trim().min(1).max(50).optional(),
  subject: z.string().trim().min(1).max(100).optional(),
  rule: z.string().trim().min(1).max(100).optional().describe('A clause that the teacher fails'),
  text: z.string().trim().min(1).max(200).optional().describe("Part of a teacher's name or code"),
  sort: z.enum(['teacherId', 'name', 'school', 'months']).default('teacherId'),
  order: z.enum(['asc', 'desc']).default('asc'),
});
export type LedgerFilter = z.infer<typeof ledgerFilterSchema>;

export const ledgerQuerySchema = ledgerFilterSchema.extend({
  after: z.string().min(1).max(200).optional().describe('`next` of the previous page'),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(2000).default(200),
});

const findingSchema = z
  .object({
    clause: z.string(),
    rule: z.string(),
    passes: z.boolean(),
    text: z.string(),
    evidence: z.array(z.object({ field: z.string(), value: z.string() })),
  })
  .meta({ id: 'Finding' });

export const ledgerSchema = z
  .object({
    teachers: z.number().int(),
    grossEligible: z.number().int(),
    eligible: z.number().int(),
    exemptions: z.array(z.object({ rule: z.string(), count: z.number().int() })),
    matching: z.number().int(),
    offset: z.number().int(),
    next: z.string().nullable(),
    entries: z.array(
      z
        .object({
          teacherId: z.string(),
          name: z.string(),
          schoolId: z.string(),
          school: z.string(),
          eligible: z.boolean(),
          monthsAtSchool: z.number().int(),
          findings: z.array(findingSchema),
        })
        .meta({ id: 'LedgerEntry' }),
    ),
  })
  .meta({ id: 'Ledger' });
