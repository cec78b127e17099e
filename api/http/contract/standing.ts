import { z } from 'zod';
import { refusalSchema } from './problem.ts';
import { reminderSchema } from './reminder.ts';

export const reviewStates = ['draft', 'in_review', 'public_notice', 'final'] as const;
export const planSteps = ['open_review', 'publish', 'finalise', 'take_back', 'withdraw_notice', 'revoke'] as const;

/** Why, and for the decision the minutes it was taken in. */
export const stepRequestSchema = z
  .strictObject({
    why: z.string().trim().max(2000).optional().describe('Required for every step back'),
    decision: z.string().trim().max(500).optional().describe('The minutes of the collective decision, for `finalise`'),
  })
  .meta({ id: 'StepRequest' });

export const noticeSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['review', 'public_notice', 'appeal']),
    beganOn: z.string(),
    dueOn: z.string(),
    workdays: z.number().int(),
    /** Working days left after today. */
    workdaysLeft: z.number().int(),
    /** Years counted Monday to Friday because no calendar is at hand. */
    withoutCalendar: z.array(z.number().int()),
    /** Years whose calendar has not been compared with the notice. */
    unverified: z.array(z.number().int()),
    endedAt: z.string().nullable(),
    endedWhy: z.string().nullable(),
  })
  .meta({ id: 'Notice' });
export type NoticeBody = z.infer<typeof noticeSchema>;
export const noticeListSchema = z.object({ notices: z.array(noticeSchema) }).meta({ id: 'NoticeList' });

const stepSchema = z
  .object({
    step: z.enum(planSteps),
    name: z.string(),
    to: z.enum(reviewStates),
    /** Whether the present role takes it. */
    permitted: z.boolean(),
    reasonNeeded: z.boolean(),
    missing: z.array(refusalSchema),
  })
  .meta({ id: 'PlanStep' });

export const standingSchema = z
  .object({
    planId: z.string(),
    version: z.number().int(),
    state: z.enum(reviewStates),
    stateName: z.string(),
    reviewDue: z.string().nullable(),
    noticeDue: z.string().nullable(),
    appealDue: z.string().nullable(),
    steps: z.array(stepSchema),
    /** For the bureau; `null` for schools and teachers. */
    counts: z
      .object({
        schoolsUnanswered: z.number().int(),
        openObjections: z.number().int(),
        openAppeals: z.number().int(),
        manualPlacements: z.number().int(),
        transfers: z.number().int(),
        manualMost: z.number().int().nullable(),
        ordersNotInPlan: z.number().int(),
      })
      .nullable(),
    /** Open reminders that the caller may see. */
    reminders: z.array(reminderSchema),
    decisions: z.array(
      z.object({
        from: z.enum(reviewStates),
        to: z.enum(reviewStates),
        why: z.string().nullable(),
        at: z.string(),
      }),
    ),
  })
  .meta({ id: 'PlanStanding' });
export type StandingBody = z.infer<typeof standingSchema>;
