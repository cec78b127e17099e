import type { SchoolId, TeacherId } from '../../district/ids.ts';
import type { Slot } from '../../district/post.ts';
import type { Evidence } from '../../eligibility/ledger-entry.ts';
import type { ExplainedPlan } from '../../explain/explained-plan.ts';
import { tables } from '../../intake/tables.ts';
import type { Language, Message } from '../../text/message.ts';
import { render } from '../../text/render.ts';
import { people } from '../input.ts';
import { subjectCell } from '../term-cell.ts';
import { cellText } from '../words.ts';

/** Whom an explanation names: everyone; persons of one school; or its own person alone, as on a card handed out. */
export type NamedPersons = 'all' | { readonly schoolId: string } | 'own';

/** The sentences of explanations in one language for one reader. */
export interface Speech {
  readonly language: Language;
  /** The sentence `explain.<key>`. */
  readonly say: (key: string, values?: Message['values']) => string;
  readonly words: (message: Message) => string;
  readonly school: (id: SchoolId) => string;
  /** Subject and stage with the school: 红崖乡中心小学小学数学. */
  readonly post: (slot: Slot) => string;
  readonly subject: (slot: Pick<Slot, 'stage' | 'subject'>) => string;
  /** A person by name, or by school where the reader is not shown the name. */
  readonly person: (id: TeacherId) => string;
  readonly isNamed: (id: TeacherId) => boolean;
  /** Whether the reader sees a scope: quotas of single schools are for the bureau and the school itself. */
  readonly isShown: (scope: string) => boolean;
  /** Cells a verdict was read from: 现校任教起始年月 2014-09. */
  readonly cells: (evidence: readonly Evidence[]) => string;
  readonly list: (parts: readonly string[]) => string;
}

/** Chinese headings of the columns of teachers, and of schools where teachers have none of that name. */
const columnHeadings: ReadonlyMap<string, string> = new Map(
  [tables.schools.columns, tables.teachers.columns].flatMap((columns) =>
    Object.values(columns).map(({ id, zh }) => [id, zh] as const),
  ),
);

export const speechOf = (
  language: Language,
  { roster, plan }: ExplainedPlan,
  names: NamedPersons,
  own: TeacherId | null,
): Speech => {
  const who = people(roster);
  const say: Speech['say'] = (key, values = {}) => render(language, { key: `explain.${key}`, values });
  const words = (message: Message): string => render(language, message);
  const school = (id: SchoolId): string => who.schoolName(id);
  const subject: Speech['subject'] = (slot) =>
    say('subject', { stage: slot.stage, subject: cellText(language, subjectCell(plan.policy, slot.subject)) });
  const isNamed = (id: TeacherId): boolean => {
    if (id === own || names === 'all') return true;
    return names !== 'own' && (who.teacher(id)?.schoolId ?? '') === names.schoolId;
  };
  const person: Speech['person'] = (id) => {
    const one = who.teacher(id) ?? who.hire(id);
    const from = who.teacher(id)?.schoolId;
    if (one === undefined) return id;
    if (!isNamed(id)) return from === undefined ? say('new_teacher') : say('teacher_of', { school: school(from) });
    return from === undefined ? one.name : say('person', { name: one.name, school: school(from) });
  };
  const list = (parts: readonly string[]): string => parts.join(say('comma'));
  return {
    language,
    say,
    words,
    school,
    subject,
    post: (slot) => say('post', { school: school(slot.schoolId), subject: subject(slot) }),
    person,
    isNamed,
    isShown: (scope) =>
      names === 'all' || !scope.startsWith('school:') || (names !== 'own' && scope === `school:${names.schoolId}`),
    cells: (evidence) =>
      list(
        evidence.map(({ field, value }) =>
          say(value === '' ? 'empty_cell' : 'cell', {
            field: language === 'zh' ? (columnHeadings.get(field) ?? field) : field,
            value,
          }),
        ),
      ),
    list,
  };
};
