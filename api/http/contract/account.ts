import { z } from 'zod';
import { roleSchema } from './role.ts';
import { membershipSchema } from './session.ts';

const code = z.string().trim().min(1).max(200);

export const newMembershipSchema = z
  .strictObject({
    role: roleSchema.exclude(['teacher']),
    districtId: z.uuid().nullable().default(null),
    schoolId: code.nullable().default(null),
  })
  .refine(({ role, districtId }) => ['province', 'administrator'].includes(role) === (districtId === null), {
    path: ['districtId'],
    message: 'problem.invalid_request.role_and_district',
  })
  .refine(({ role, schoolId }) => (role === 'principal') === (schoolId !== null), {
    path: ['schoolId'],
    message: 'problem.invalid_request.role_and_school',
  })
  .meta({ id: 'NewMembership' });
export type NewMembershipBody = z.infer<typeof newMembershipSchema>;

export const newAccountSchema = z
  .strictObject({
    login: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .regex(/^[^\s/\\|]+$/u),
    displayName: z.string().trim().min(1).max(100),
    memberships: z.array(newMembershipSchema).min(1).max(20),
  })
  .meta({ id: 'NewAccount' });

export const accountChangeSchema = z
  .strictObject({ displayName: z.string().trim().min(1).max(100).optional(), disabled: z.boolean().optional() })
  .meta({ id: 'AccountChange' });

export const identityChangeSchema = z
  .strictObject({ subject: z.string().trim().min(1).max(255) })
  .meta({ id: 'IdentityChange', description: '`sub` of the configured identity provider.' });

export const accountSchema = z
  .object({
    id: z.string(),
    login: z.string().nullable(),
    displayName: z.string(),
    disabled: z.boolean(),
    mustChangePassword: z.boolean(),
    createdAt: z.string(),
    /** Who it is at an identity provider, where an administrator or the first sign-in has linked it. */
    identity: z.object({ issuer: z.string(), subject: z.string() }).nullable(),
    memberships: z.array(membershipSchema),
  })
  .meta({ id: 'Account' });
export type AccountBody = z.infer<typeof accountSchema>;

/** An account with the secret for its next sign-in. The secret is shown only in this answer. */
export const accountSecretSchema = z
  .object({ account: accountSchema, secret: z.string(), secretExpiresAt: z.string() })
  .meta({ id: 'AccountSecret' });

export const accountListSchema = z
  .object({ accounts: z.array(accountSchema), next: z.string().nullable() })
  .meta({ id: 'AccountList' });

export const accountQuerySchema = z.strictObject({
  after: z.string().min(1).max(200).optional().describe('`next` of the previous page'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const accountMembershipParameters = z.strictObject({
  id: z.string().min(1).max(200),
  membershipId: z.string().min(1).max(200),
});
