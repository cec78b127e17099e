import { slotKey } from '../../../district/post.ts';
import type { Move } from '../../transfer.ts';
import type { DifferenceCause } from '../version.ts';

const keyOf = (move: Move | null): string | null =>
  move === null ? null : slotKey({ schoolId: move.toSchoolId, stage: move.stage, subject: move.subject });

/**
 * A place changes hands: a new arrival in a slot takes the place of a former arrival; a teacher who no longer comes
 * into a slot left it to another who does (chains of moves, domain 7).
 */
export const placeCause: DifferenceCause = {
  name: 'place',
  find: (change, { changes }) => {
    const [was, is] = [keyOf(change.before), keyOf(change.now)];
    const others = changes.filter(({ teacherId }) => teacherId !== change.teacherId);
    const gaveUp = is === null ? undefined : others.find((one) => keyOf(one.before) === is && keyOf(one.now) !== is);
    if (gaveUp !== undefined) return { what: 'takes', teacher: gaveUp.teacherId };
    const took = was === null ? undefined : others.find((one) => keyOf(one.now) === was && keyOf(one.before) !== was);
    return took === undefined ? null : { what: 'leaves', teacher: took.teacherId };
  },
};
