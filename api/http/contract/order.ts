import { z } from 'zod';
import { openedText } from './opened.ts';
import { nextPage, pageQuery } from './page.ts';

const orderKinds = ['move', 'stay', 'assign', 'forbid'] as const;
const code = z.string().trim().min(1).max(200);

export const orderRequestSchema = z
  .strictObject({
    datasetId: z.uuid().describe('The dataset of the teacher and the school'),
    planId: z.uuid().nullable().default(null).describe('The plan that the order was decided on'),
    teacherId: code,
    kind: z.enum(orderKinds),
    schoolId: code.nullable().default(null),
    reason: z.string().trim().min(1).max(500),
    expires: z.iso.date().nullable().default(null).describe('Last day. null: valid until revoked'),
  })
  .meta({ id: 'OrderRequest' });

export const revokeRequestSchema = z
  .strictObject({ why: z.string().trim().min(1).max(2000) })
  .meta({ id: 'RevokeRequest' });

export const orderSchema = z
  .object({
    id: z.string(),
    planId: z.string().nullable(),
    /** The answer that was upheld. */
    answerId: z.string().nullable(),
    teacherId: z.string(),
    kind: z.enum(orderKinds),
    kindName: z.string(),
    schoolId: z.string().nullable(),
    reason: openedText.describe('null if the caller does not decide'),
    expires: z.string().nullable(),
    createdAt: z.string(),
    revokedAt: z.string().nullable(),
    revokedWhy: openedText,
  })
  .meta({ id: 'Order' });
export type OrderBody = z.infer<typeof orderSchema>;

export const orderQuerySchema = z.strictObject({
  teacherId: code.optional(),
  revoked: z.enum(['yes', 'no']).optional(),
  ...pageQuery,
});
export const orderListSchema = z.object({ orders: z.array(orderSchema), next: nextPage }).meta({ id: 'OrderList' });
