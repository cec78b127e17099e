import { z } from 'zod';
import { schoolId } from '../district/ids.ts';
import type { Fault } from '../fault.ts';
import { documentFaults } from '../plan/document-faults.ts';
import { failure, type Result, success } from '../result.ts';
import type { InspectorClaims } from './checker/claims.ts';
import { type InspectorArea, inspectorGoals } from './inspector-plan.ts';

const code = z.string().trim().min(1).transform(schoolId);

const document = z.object({
  format: z.literal('inspectors/1'),
  dataset: z.object({ sha256: z.string() }).nullish(),
  policy: z.unknown().optional(),
  areas: z.array(
    z.object({
      inspector: z.int().min(1),
      centre_school_id: code,
      schools: z.array(z.object({ school_id: code, metres: z.int().min(0).nullish() })),
    }),
  ),
  levels: z.array(z.object({ goal: z.enum(inspectorGoals), value: z.int() })).nullish(),
});

/** What is taken from an allocation: the areas, and what it claims of them. */
export interface GivenInspectors {
  readonly datasetSha256: string | null;
  /** As it stands in the file, unread: `parsePolicy` judges it. */
  readonly policy: unknown;
  readonly areas: readonly InspectorArea[];
  readonly claims: InspectorClaims;
}

/** inspectors/1 from parsed JSON, of this program or another; every place that is not as it should be is named. */
export const parseInspectors = (json: unknown, place: string): Result<GivenInspectors, Fault> => {
  const read = document.safeParse(json);
  if (!read.success) return failure(documentFaults(place, read.error, 'inspectors'));
  const { dataset, policy, areas, levels } = read.data;
  return success({
    datasetSha256: dataset?.sha256 ?? null,
    policy: policy ?? null,
    areas: areas.map(({ inspector, centre_school_id, schools }) => ({
      inspector,
      centreSchoolId: centre_school_id,
      schools: schools.map((one) => one.school_id),
    })),
    claims: {
      levels: levels ?? [],
      metres: areas.flatMap(({ centre_school_id, schools }) =>
        schools.flatMap(({ school_id, metres }) =>
          metres === undefined ? [] : [{ centreSchoolId: centre_school_id, schoolId: school_id, metres }],
        ),
      ),
    },
  });
};
