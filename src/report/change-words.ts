import type { District } from '../district/district.ts';
import type { Move } from '../plan/transfer.ts';
import type { ExplainedChange } from '../plan/versions/version.ts';
import type { Language } from '../text/message.ts';
import { render, term } from '../text/render.ts';
import { people } from './input.ts';

/** Changes in words; names are those of the later district, of the earlier one for teachers who left. */
export const changeWords = (
  language: Language,
  [before, now]: readonly [District, District],
  changes: readonly ExplainedChange[],
) => {
  const [earlier, later] = [people(before), people(now)];
  const slot = (who: typeof later, move: Move | null) =>
    move === null
      ? null
      : {
          schoolId: move.toSchoolId,
          school: who.schoolName(move.toSchoolId),
          stage: move.stage,
          subject: move.subject,
        };
  const nameOf = (id: Move['teacherId']): string =>
    (later.teacher(id) ?? later.hire(id) ?? earlier.teacher(id) ?? earlier.hire(id))?.name ?? id;
  return changes.map(({ teacherId, kind, before: was, now: is, cause, message }) => ({
    teacherId,
    teacher: nameOf(teacherId),
    kind,
    kindName: term(language, `difference.kind.${kind}`),
    before: slot(earlier, was),
    now: slot(later, is),
    cause,
    causeText: render(language, message),
  }));
};
