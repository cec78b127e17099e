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

export const arithmeticQuerySchema = z.strictObject({ preset: code.optional(), schoolId: code, subject: code });

export const arithmeticSchema = z
  .object({
    given: z.boolean().describe('Whether the dataset gives the posts; else they are computed as shown'),
    freePosts: z.number().int().nullable().describe('Approved and lent posts of the school without a holder'),
    stages: z.array(
      z
        .object({
          stage: z.string(),
          stageName: z.string(),
          classes: z.number().int(),
          fromPupils: z.boolean().describe('Whether the classes were counted from the pupils'),
          lessonsPerClass: z.number().describe('A week'),
          load: z.number().describe('Lessons a week of a full-time teacher'),
          demand: z.number().describe('classes × lessonsPerClass ÷ load'),
          teachers: z.number().int().describe('Rounded so that the subjects of the school add up'),
        })
        .meta({ id: 'LessonArithmetic' }),
    ),
  })
  .meta({ id: 'PostArithmetic' });

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
