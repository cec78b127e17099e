import { z } from 'zod';

const postCountsSchema = z
  .object({ required: z.number().int(), before: z.number().int(), after: z.number().int() })
  .describe('People required in the post, held before the plan and after all of it')
  .meta({ id: 'PostCounts' });

/** A move with its words, as a row of the list. */
export const transferSchema = z
  .object({
    teacherId: z.string(),
    teacher: z.string(),
    backboneLevel: z.string(),
    backboneName: z.string(),
    fromSchoolId: z.string(),
    fromSchool: z.string(),
    fromArea: z.string(),
    toSchoolId: z.string(),
    toSchool: z.string(),
    toArea: z.string(),
    stage: z.string(),
    stageName: z.string(),
    subject: z.string(),
    subjectName: z.string(),
    mode: z.string(),
    modeName: z.string(),
    termMonths: z.number().int().nullable().describe('null: permanent'),
    monthsAtSchool: z.number().int().nullable(),
    countsDistrict: z.boolean(),
    countsSourceSet: z.boolean(),
    backbone: z.boolean(),
    commuteMinutes: z.number().int().nullable(),
    wishRank: z.number().int().nullable(),
    reasons: z.array(z.string()),
    postLeft: postCountsSchema.nullable(),
    postTaken: postCountsSchema.nullable(),
    countsIn: z.array(z.string()),
  })
  .meta({ id: 'Transfer' });
export type TransferBody = z.infer<typeof transferSchema>;

const code = z.string().trim().min(1).max(200);
export const transferFilterSchema = z.strictObject({
  fromSchoolId: code.optional(),
  toSchoolId: code.optional(),
  schoolId: code.optional().describe('Moves out of or into this school'),
  stage: code.optional(),
  subject: code.optional(),
  mode: code.optional(),
  backbone: z.enum(['yes', 'no']).optional(),
  text: code.optional().describe("Part of a teacher's name or code"),
  sort: z.enum(['position', 'teacher', 'from', 'to', 'subject', 'commute', 'wish']).default('position'),
  order: z.enum(['asc', 'desc']).default('asc'),
});
export type TransferFilter = z.infer<typeof transferFilterSchema>;

export const transferQuerySchema = transferFilterSchema.extend({
  after: z.coerce.number().int().min(1).max(2_147_483_647).optional().describe('`next` of the previous page'),
  limit: z.coerce.number().int().min(1).max(2000).default(2000),
});

export const transferListSchema = z
  .object({
    transfers: z.array(transferSchema),
    /** Rows in all that match. */
    matching: z.number().int(),
    next: z.string().nullable(),
  })
  .meta({ id: 'TransferList' });

/** Where a new teacher begins, as a row of the list. */
const placementSchema = z
  .object({
    teacherId: z.string(),
    teacher: z.string(),
    schoolId: z.string(),
    school: z.string(),
    area: z.string(),
    stage: z.string(),
    stageName: z.string(),
    subject: z.string(),
    subjectName: z.string(),
    hireType: z.string(),
    hireTypeName: z.string(),
    bondUntil: z.string().nullable(),
    commuteMinutes: z.number().int().nullable(),
    wishRank: z.number().int().nullable(),
    reasons: z.array(z.string()),
  })
  .meta({ id: 'Placement' });

export const placementListSchema = z.object({ placements: z.array(placementSchema) }).meta({ id: 'PlacementList' });

export const checkSchema = z
  .object({
    rule: z.string(),
    name: z.string(),
    clause: z.string(),
    scope: z.string(),
    scopeName: z.string(),
    required: z.string(),
    actual: z.string(),
    holds: z.boolean(),
    notChecked: z.boolean(),
    notApplicable: z.boolean(),
  })
  .meta({ id: 'Check' });

export type CheckBody = z.infer<typeof checkSchema>;

export const checkListSchema = z.object({ checks: z.array(checkSchema) }).meta({ id: 'CheckList' });

/** How the plan was obtained: what may vary between runs. */
export const runSchema = z
  .object({
    format: z.literal('run/1'),
    engine: z.string(),
    engineVersion: z.string(),
    date: z.string(),
    seconds: z.record(z.string(), z.number()),
    firstPlanSeconds: z.number().nullable(),
    peakMemoryMegabytes: z.number(),
    columns: z.number().int(),
    rows: z.number().int(),
    versions: z.record(z.string(), z.string()),
    notes: z.array(z.string()),
  })
  .meta({ id: 'Run' });
export type RunBody = z.infer<typeof runSchema>;

/** plan/1 as in `plan.json` (dataset.md section 3). */
export const planDocumentSchema = z
  .looseObject({ format: z.literal('plan/1'), status: z.string() })
  .meta({ id: 'PlanDocument' });
