import { z } from 'zod';
import { faultSchema } from './fault.ts';

/** Stable codes of what can go wrong; `type` is `urn:junheng:problem:` and the code. */
export const problemCodes = [
  'malformed_body',
  'invalid_request',
  'not_found',
  'not_signed_in',
  'login_refused',
  'login_slowed',
  'card_link_over',
  'provider_off',
  'provider_unavailable',
  'provider_refused',
  'provider_entry_over',
  'provider_nobody',
  'subject_taken',
  'not_permitted',
  'password_change_required',
  'password_refused',
  'foreign_origin',
  'too_many_requests',
  'account_not_found',
  'district_not_found',
  'membership_not_found',
  'token_not_found',
  'teacher_not_found',
  'login_taken',
  'code_taken',
  'last_administrator',
  'revision_missing',
  'revision_stale',
  'not_acceptable',
  'dataset_not_found',
  'no_dataset_in_force',
  'plan_not_found',
  'plan_not_ready',
  'plan_not_available',
  'table_not_found',
  'document_not_found',
  'documents_unprintable',
  'review_not_found',
  'order_not_found',
  'refused_by_role',
  'refused_for_now',
  'refused_as_given',
  'body_too_large',
  'upload_too_large',
  'unsupported_media_type',
  'upload_not_understood',
  'dataset_faults',
  'policy_faults',
  'policy_not_found',
  'policy_name_taken',
  'calendar_not_found',
  'calendar_not_own',
  'calendar_faults',
  'database_unavailable',
  'schema_deviates',
  'storage_full',
  'queue_full',
  'idempotency_key_malformed',
  'idempotency_key_reused',
  'idempotency_under_way',
  'idempotency_answer_lost',
  'no_plan_in_time',
  'solve_failed',
  'memory_exceeded',
  'worker_lost',
  'job_not_found',
  'job_cancelled',
  'job_failed',
  'upload_erased',
  'internal',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** One reason for refusing a request: a stable name, its clause, its text. */
export const refusalSchema = z
  .object({
    kind: z.enum(['role', 'state', 'reason', 'missing', 'subject']),
    rule: z.string(),
    clause: z.string(),
    text: z.string(),
  })
  .meta({ id: 'Refusal' });

/** Problem details (RFC 9457): a stable code, text in the requested language, and the faults, if any. */
export const problemSchema = z
  .object({
    type: z.string(),
    code: z.enum(problemCodes),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    faults: z.array(faultSchema).optional(),
    refusals: z.array(refusalSchema).optional(),
  })
  .meta({ id: 'Problem' });
export type ProblemBody = z.infer<typeof problemSchema>;
