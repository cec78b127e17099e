import { z } from 'zod';
import { faultSchema } from './fault.ts';

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

const policyChangeSchema = z
  .object({
    key: z.string(),
    name: z.string(),
    before: z.unknown(),
    after: z.unknown(),
    text: z.string(),
  })
  .meta({ id: 'PolicyChange' });

export const policyDifferenceSchema = z
  .object({
    from: policyVersionSchema.nullable(),
    to: policyVersionSchema,
    changes: z.array(policyChangeSchema),
  })
  .meta({ id: 'PolicyDifference' });

const optionSchema = z.object({ value: z.string(), name: z.string() });

/** What a key of a policy is edited with. */
const controlSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), least: z.number(), most: z.number(), optional: z.boolean() }),
  z.object({ kind: z.literal('switch') }),
  z.object({ kind: z.enum(['choice', 'set']), options: z.array(optionSchema) }),
  z.object({ kind: z.literal('rate'), optional: z.boolean() }),
  z.object({ kind: z.literal('words'), most: z.number() }),
  z.object({ kind: z.literal('day') }),
  z.object({ kind: z.literal('goals') }),
  z.object({ kind: z.literal('structure') }).describe('A value with a form of its own, edited as JSON'),
]);

const policyKeySchema = z
  .object({
    key: z.string(),
    name: z.string(),
    meaning: z.string(),
    expected: z.string().describe('What the value may be, in words'),
    default: z.unknown(),
    clauses: z.array(z.object({ clause: z.string().nullable(), text: z.string() })),
    control: controlSchema,
  })
  .meta({ id: 'PolicyKey' });
export type PolicyKeyBody = z.infer<typeof policyKeySchema>;

export const policyFormSchema = z
  .object({
    groups: z.array(z.object({ group: z.string(), name: z.string(), keys: z.array(policyKeySchema) })),
    goals: z.array(z.object({ goal: z.string(), name: z.string() })),
  })
  .meta({ id: 'PolicyForm' });
export type PolicyFormBody = z.infer<typeof policyFormSchema>;

export const policyCheckRequestSchema = z
  .strictObject({
    policy: z.record(z.string(), z.unknown()).describe('As in policy.json'),
    from: z.string().min(1).max(200).optional().describe('What it is compared with; the built-in policy where absent'),
  })
  .meta({ id: 'PolicyCheckRequest' });

/** The faults of a policy with each key that has one; without a fault, what differs from the other policy. */
export const policyCheckSchema = z
  .object({ faults: z.array(faultSchema), changes: z.array(policyChangeSchema) })
  .meta({ id: 'PolicyCheck' });
export type PolicyCheckBody = z.infer<typeof policyCheckSchema>;
