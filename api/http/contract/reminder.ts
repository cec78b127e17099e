import { z } from 'zod';

export const reminderSchema = z
  .object({
    kind: z.enum(['answer', 'decide_objections', 'decide_appeals', 'finalise']),
    /** Whose turn it is. */
    role: z.enum(['principal', 'personnel_officer', 'leader']),
    roleName: z.string(),
    schoolId: z.string().nullable(),
    school: z.string().nullable(),
    /** Moves to answer, objections or appeals to decide. */
    count: z.number().int(),
    due: z.string().nullable(),
    /** Working days left after today; null without a last day. */
    workdaysLeft: z.number().int().nullable(),
    overdue: z.boolean(),
    text: z.string(),
  })
  .meta({ id: 'Reminder' });
export type ReminderBody = z.infer<typeof reminderSchema>;

/** A message that the personnel office sent to schools about their answers. */
const sentReminderSchema = z
  .object({
    at: z.string(),
    by: z.string().nullable().describe('Name of the account'),
    note: z.string().nullable(),
    schoolIds: z.array(z.string()).describe('For a principal the own school alone'),
  })
  .meta({ id: 'SentReminder' });

export const reminderListSchema = z
  .object({
    reminders: z.array(reminderSchema),
    /** Newest first. */
    sent: z.array(sentReminderSchema),
  })
  .meta({ id: 'ReminderList' });

export const sentReminderListSchema = z.object({ sent: z.array(sentReminderSchema) }).meta({ id: 'SentReminderList' });

export const reminderRequestSchema = z
  .strictObject({
    schoolIds: z
      .array(z.string().trim().min(1).max(200))
      .min(1)
      .max(2000)
      .optional()
      .describe('Default: every school with moves to answer'),
    note: z.string().trim().max(500).optional().describe('Words for the principals'),
  })
  .meta({ id: 'ReminderRequest' });
