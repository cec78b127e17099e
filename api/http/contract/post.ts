import { z } from 'zod';
import { nextPage, pageQuery } from './page.ts';

const code = z.string().trim().min(1).max(200);

export const postQuerySchema = z.strictObject({
  preset: code.optional(),
  schoolId: code.optional(),
  stage: code.optional(),
  subject: code.optional(),
  short: z.enum(['yes', 'no']).optional().describe('Whether fewer posts are held than required'),
  ...pageQuery,
});

export const postListSchema = z
  .object({
    posts: z.array(
      z
        .object({
          schoolId: z.string(),
          school: z.string(),
          stage: z.string(),
          stageName: z.string(),
          subject: z.string(),
          subjectName: z.string(),
          required: z.number().int(),
          min: z.number().int().nullable(),
          max: z.number().int().nullable(),
          held: z.number().int(),
          gap: z.number().int(),
        })
        .meta({ id: 'Post' }),
    ),
    matching: z.number().int(),
    next: nextPage,
  })
  .meta({ id: 'PostList' });
