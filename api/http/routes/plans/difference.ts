import type { Move } from '../../../../src/plan/transfer.ts';
import type { ExplainedChange } from '../../../../src/plan/versions/version.ts';
import { people } from '../../../../src/report/input.ts';
import type { Language } from '../../../../src/text/message.ts';
import { render, term } from '../../../../src/text/render.ts';
import type { StoredPlan } from '../../../storage/plans.ts';

/** Changes in words; names are those of the later version, of the earlier one where somebody left. */
export const changeBodies = (
  language: Language,
  [before, now]: readonly [StoredPlan, StoredPlan],
  changes: readonly ExplainedChange[],
) => {
  const [earlier, later] = [people(before.dataset.district), people(now.dataset.district)];
  const slot = (who: typeof later, move: Move | null) =>
    move === null
      ? null
      : {
          schoolId: move.toSchoolId,
          school: who.schoolName(move.toSchoolId),
          stage: move.stage,
          subject: move.subject,
        };
  const nameOf = (id: Move['teacherId']): string => (later.teacher(id) ?? earlier.teacher(id))?.name ?? id;
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
