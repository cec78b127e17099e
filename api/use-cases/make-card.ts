import type { Language } from '../../src/text/message.ts';
import type { Caller } from '../access/caller.ts';
import { closedVisibility, visibilityOf } from '../access/visibility.ts';
import type { DocumentRequest } from '../http/contract/document.ts';
import { noticesOf } from '../storage/notices.ts';
import { asCaller } from '../storage/transaction-as-caller.ts';
import { districtCalendars } from './district-calendars.ts';
import { factsOf } from './document-facts.ts';
import { finished } from './finished-plan.ts';
import { reportOf } from './plan-report.ts';
import { type Outcome, outcomeOf, Refused } from './refused.ts';
import type { Services } from './services.ts';

/** Whose cards a caller may have: a teacher the own one, a principal those of the own school's teachers. */
const mayHave = (caller: Caller, teacher: { readonly id: string; readonly schoolId: string }): boolean => {
  if (caller.role === 'teacher') return caller.teacherId === teacher.id;
  const { schoolId } = visibilityOf(caller);
  return schoolId === null || teacher.schoolId === schoolId;
};

/** The card of one teacher, made when it is asked for; somebody else's is as unknown as one nobody has. */
export const makeCard = (
  services: Services,
  caller: Caller,
  asked: { readonly planId: string; readonly teacherId: string; readonly format: DocumentRequest['format'] },
  language: Language,
): Promise<Outcome<{ readonly name: string; readonly bytes: Uint8Array }>> =>
  outcomeOf(async () => {
    const stored = await finished(services, caller, asked.planId);
    if (stored.plan.status === 'infeasible') throw new Refused('plan_not_available', { id: asked.planId });
    const teacher = stored.dataset.district.teachers.find(({ id }) => id === asked.teacherId);
    if (teacher === undefined || !mayHave(caller, teacher))
      throw new Refused('teacher_not_found', { id: asked.teacherId });
    const lying = await services.shelf.calendars();
    const { notices, calendars } = await asCaller(services.database, caller, async (transaction) => ({
      notices: await noticesOf(transaction, asked.planId),
      calendars: await districtCalendars(lying, transaction),
    }));
    const facts = factsOf({}, stored.plan.policy, notices, calendars);
    const input = { ...reportOf(stored, closedVisibility), facts };
    const choice = { kinds: ['cards' as const], teachers: [teacher.id], schools: null };
    const made = await services.renderDocuments({ input, language, choice, format: asked.format, decision: null });
    // A name the font cannot print is told by person, and nothing is made.
    if (!made.ok) throw new Refused('documents_unprintable', { count: made.faults.length }, made.faults);
    const [card] = made.value.papers;
    if (card === undefined) throw new Refused('teacher_not_found', { id: asked.teacherId });
    return card;
  });
