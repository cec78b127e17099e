import { z } from 'zod';
import { roleSchema } from './role.ts';

const shortText = z.string().min(1).max(200);

export const loginSchema = z
  .strictObject({ login: shortText, password: z.string().min(1).max(1000) })
  .meta({ id: 'Login', example: { login: 'wang.li', password: '一个只有自己知道的长密码' } });

export const cardLoginSchema = z
  .strictObject({ token: shortText })
  .meta({ id: 'CardLogin', description: 'The part of a card link after `#`.' });

export const switchSchema = z.strictObject({ membershipId: z.uuid() }).meta({ id: 'MembershipSwitch' });

export const passwordChangeSchema = z
  .strictObject({ present: z.string().min(1).max(1000), next: z.string().min(1).max(1000) })
  .meta({ id: 'PasswordChange' });

export const membershipSchema = z
  .object({
    id: z.string(),
    role: roleSchema,
    districtId: z.string().nullable(),
    district: z.string().nullable(),
    schoolId: z.string().nullable(),
    teacherId: z.string().nullable(),
  })
  .meta({ id: 'Membership' });
export type MembershipBody = z.infer<typeof membershipSchema>;

/** Who is signed in, as what, and what that allows. */
export const sessionSchema = z
  .object({
    account: z.object({ id: z.string(), login: z.string().nullable(), displayName: z.string() }),
    membership: membershipSchema,
    memberships: z.array(membershipSchema),
    mustChangePassword: z.boolean(),
    /** Actions allowed, each with its reach. */
    actions: z.record(z.string(), z.enum(['every', 'province', 'district', 'school', 'self'])),
    expiresAt: z.string().nullable(),
  })
  .meta({ id: 'Session' });
export type SessionBody = z.infer<typeof sessionSchema>;

/** The county's own identity provider, where one is configured; `name` where it has one to be called by. */
const providerSchema = z.object({ name: z.string().nullable() }).meta({ id: 'IdentityProvider' });

/** `session` is `null` when the browser is not signed in. */
export const whoAmISchema = z
  .object({ session: sessionSchema.nullable(), provider: providerSchema.nullable() })
  .meta({ id: 'WhoAmI' });
export type WhoAmI = z.infer<typeof whoAmISchema>;

export const elsewhereSchema = z
  .object({ location: z.string() })
  .meta({ id: 'Elsewhere', description: 'The address of the identity provider to open.' });

export const providerAnswerSchema = z.strictObject({ answer: z.string().min(1).max(8000) }).meta({
  id: 'ProviderAnswer',
  description: 'The part after `#` or `?` of the address that the provider returned to.',
});
