import { z } from 'zod';

export const schoolListSchema = z
  .object({
    schools: z.array(
      z
        .object({
          schoolId: z.string(),
          name: z.string(),
          stages: z.array(z.enum(['kindergarten', 'primary', 'junior', 'senior'])),
          areaClass: z.enum(['urban', 'town', 'rural']),
          areaName: z.string(),
          cluster: z.string().nullable(),
          group: z.string().nullable(),
          qualitySchool: z.boolean(),
          /** 0 to 3. */
          remoteness: z.number().int(),
          /** Degrees; both or neither. */
          latitude: z.number().nullable(),
          longitude: z.number().nullable(),
          managedByDistrict: z.boolean(),
          accepts: z.boolean(),
          /** Null: the posts are not the district's to plan, or no standard can be computed. */
          posts: z
            .object({
              standard: z.number().int().nullable(),
              approved: z.number().int(),
              lent: z.number().int(),
              occupied: z.number().int(),
            })
            .nullable(),
        })
        .meta({ id: 'School' }),
    ),
  })
  .meta({ id: 'SchoolList' });
