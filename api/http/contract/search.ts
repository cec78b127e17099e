import { z } from 'zod';

/** Most hits of each kind. */
export const mostHits = 8;

export const searchQuerySchema = z.strictObject({ text: z.string().trim().min(1).max(100) });

export const searchSchema = z
  .object({
    datasetId: z.string().nullable().describe('The dataset in force, whose teachers and schools are found'),
    teachers: z.array(
      z
        .object({ teacherId: z.string(), name: z.string(), schoolId: z.string(), school: z.string() })
        .meta({ id: 'TeacherHit' }),
    ),
    schools: z.array(
      z.object({ schoolId: z.string(), name: z.string(), areaClass: z.string() }).meta({ id: 'SchoolHit' }),
    ),
    clauses: z.array(
      z
        .object({ clause: z.string(), document: z.string(), quote: z.string(), meaning: z.string() })
        .meta({ id: 'ClauseHit' }),
    ),
  })
  .meta({
    id: 'Search',
    description: 'Teachers, schools and clauses that the caller may see, by a part of their words',
  });
