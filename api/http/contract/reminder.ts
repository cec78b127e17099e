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

export const reminderListSchema = z.object({ reminders: z.array(reminderSchema) }).meta({ id: 'ReminderList' });
