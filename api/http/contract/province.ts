import { z } from 'zod';
import { reviewStates } from './standing.ts';

const count = z.number().int();

/** How one district stands: its newest data, and the plan that has come furthest. */
const districtStandingSchema = z
  .object({
    code: z.string(),
    district: z.string(),
    /** `null`: nothing has been imported. */
    data: z.object({ schools: count, teachers: count, importedAt: z.string() }).nullable(),
    /** `null`: there is no plan. */
    plan: z
      .object({
        version: count,
        status: z.string(),
        statusName: z.string(),
        state: z.enum(reviewStates),
        stateName: z.string(),
        transfers: count,
        backbone: count,
        /** Rules of the plan that are broken, quotas among them. */
        broken: count,
        quotas: z.array(
          z.object({
            rule: z.string(),
            name: z.string(),
            scope: z.string(),
            scopeName: z.string(),
            required: z.string(),
            actual: z.string(),
            holds: z.boolean(),
          }),
        ),
        decidedAt: z.string().nullable(),
      })
      .nullable(),
    jobs: z.object({ waiting: count, running: count }),
  })
  .meta({ id: 'DistrictStanding' });

export const rollupSchema = z
  .object({
    districts: z.array(districtStandingSchema),
    totals: z.object({
      districts: count,
      withData: count,
      withPlan: count,
      teachers: count,
      transfers: count,
      backbone: count,
      /** Districts whose plan keeps every quota of the whole district. */
      quotasReached: count,
      byState: z.record(z.string(), count),
    }),
  })
  .meta({ id: 'Rollup' });
export type RollupBody = z.infer<typeof rollupSchema>;
