import { z } from 'zod';

/** A name in `name/version`: no slash, nothing that is not shown. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^/\p{C}]+$/u)
  .describe('The name shared by all versions of the policy, without a slash');

export const policyRequestSchema = z
  .strictObject({ name, policy: z.record(z.string(), z.unknown()).describe('As in policy.json') })
  .meta({ id: 'PolicyRequest' });

/** Which policy: the district's own or one brought along, or one as in `policy.json`. */
export const policyReferenceSchema = z
  .union([z.string().min(1).max(200), z.record(z.string(), z.unknown())])
  .describe(
    'A version of the district’s policy as `name/version` or by its id, `name` for the newest, the name of a preset, or a policy as in policy.json; the built-in policy where absent.',
  );

export const policyVersionSchema = z
  .object({ id: z.string(), name: z.string(), version: z.number().int() })
  .meta({ id: 'PolicyVersion' });

export const policyBriefSchema = policyVersionSchema
  .extend({
    /** What the policy calls itself. */
    title: z.string(),
    sha256: z.string(),
    createdAt: z.string(),
  })
  .meta({ id: 'PolicyBrief' });
export type PolicyBrief = z.infer<typeof policyBriefSchema>;

export const policySchema = policyBriefSchema
  .extend({ policy: z.record(z.string(), z.unknown()).describe('Complete with every default') })
  .meta({ id: 'Policy' });
export type PolicyBody = z.infer<typeof policySchema>;

export const policyListSchema = z.object({ policies: z.array(policyBriefSchema) }).meta({ id: 'PolicyList' });

export const policyDifferenceQuerySchema = z.strictObject({
  from: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(
      '`name/version`, an id or the name of a preset; the version before where absent, else the built-in policy',
    ),
});

export const policyDifferenceSchema = z
  .object({
    from: policyVersionSchema.nullable(),
    to: policyVersionSchema,
    changes: z.array(
      z
        .object({
          key: z.string(),
          name: z.string(),
          before: z.unknown(),
          after: z.unknown(),
          text: z.string(),
        })
        .meta({ id: 'PolicyChange' }),
    ),
  })
  .meta({ id: 'PolicyDifference' });
