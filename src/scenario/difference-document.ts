import type { Move } from '../plan/transfer.ts';
import type { VersionDifference } from '../plan/versions/version-difference.ts';
import { render } from '../text/render.ts';

const slotDocument = (move: Move | null) =>
  move === null ? null : { to_school_id: move.toSchoolId, stage: move.stage, subject: move.subject };

/** difference/1: the moves in which a plan differs from the one before, each with its cause. */
export const differenceDocument = ({ changes, kept, counts, causes }: VersionDifference) => ({
  format: 'difference/1',
  kept,
  counts: { ...counts },
  causes: { ...causes },
  changes: changes.map(({ teacherId, kind, before, now, cause, message }) => ({
    teacher_id: teacherId,
    kind,
    before: slotDocument(before),
    now: slotDocument(now),
    cause,
    zh: render('zh', message),
    en: render('en', message),
  })),
});
