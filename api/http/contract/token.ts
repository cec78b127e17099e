import { z } from 'zod';
import { scopeSchema } from './scope.ts';

export const newTokenSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    scopes: z.array(scopeSchema).min(1).max(100),
    days: z.number().int().min(1).max(366).describe('Days until it expires'),
  })
  .meta({ id: 'NewToken', example: { name: '统计报表', scopes: ['plans.read', 'transfers.read'], days: 90 } });

export const tokenSchema = z
  .object({
    id: z.string(),
    membershipId: z.string(),
    name: z.string(),
    scopes: z.array(scopeSchema),
    createdAt: z.string(),
    expiresAt: z.string(),
    usedAt: z.string().nullable(),
  })
  .meta({ id: 'Token' });
export type TokenBody = z.infer<typeof tokenSchema>;

/** A token with its secret, which is shown only in this answer. */
export const tokenSecretSchema = z.object({ token: tokenSchema, secret: z.string() }).meta({ id: 'TokenSecret' });
export const tokenListSchema = z.object({ tokens: z.array(tokenSchema) }).meta({ id: 'TokenList' });
