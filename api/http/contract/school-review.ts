import { z } from 'zod';

const count = z.number().int();

export const schoolReviewParameters = z.strictObject({
  id: z.string().min(1).max(200),
  schoolId: z.string().min(1).max(200),
});

/** What a plan does to one school, as its principal reviews it. */
export const schoolReviewSchema = z
  .object({
    planId: z.string(),
    schoolId: z.string(),
    school: z.string(),
    area: z.string(),
    areaName: z.string(),
    /** Every subject of the school, people required and held before the plan and after all of it. */
    subjects: z.array(
      z.object({
        stage: z.string(),
        stageName: z.string(),
        subject: z.string(),
        subjectName: z.string(),
        required: count,
        before: count,
        after: count,
        leaving: count,
        arriving: count,
        short: count.describe('Posts that stay open'),
      }),
    ),
    backbone: z.object({ before: count, after: count }),
    /** The post each teacher who leaves holds here; the one taken elsewhere may be of another subject. */
    leavers: z.array(z.object({ teacherId: z.string(), stage: z.string(), subject: z.string() })),
    /** Teachers of the school who do not move, of whom one may be proposed instead of somebody who does. */
    colleagues: z.array(
      z.object({
        teacherId: z.string(),
        teacher: z.string(),
        stage: z.string(),
        stageName: z.string(),
        subject: z.string(),
        subjectName: z.string(),
        eligible: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'SchoolReview' });
