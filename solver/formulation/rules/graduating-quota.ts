import { leastMeeting } from '../../../src/policy/rate.ts';
import { countedCandidates } from '../candidate-modes.ts';
import { isRosterMover } from '../instance.ts';
import type { ModelRule } from '../parts.ts';

/** `Σ x_tj >= ⌈p · |E_g| / q⌉` over counted moves of eligible teachers of graduating classes (graduating_rotation_rate, domain 2.1). */
export const graduatingQuota: ModelRule = {
  write: ({ instance, builder, move, leaves }) => {
    const { policy, district, ledger, movers } = instance;
    if (policy.graduatingRotationRate === null) return;
    const members = new Set(
      district.teachers
        .filter(
          ({ id, graduatingClass, role }) =>
            graduatingClass === true &&
            ledger.entries.get(id)?.eligible === true &&
            (policy.principals === 'with_teachers' || role === 'teacher'),
        )
        .map(({ id }) => id),
    );
    const least = leastMeeting(policy.graduatingRotationRate, members.size);
    if (least === 0) return;
    const count = builder.column(least, Number.POSITIVE_INFINITY, 'quota');
    const row = builder.row(0, 0);
    builder.entry(row, count, -1);
    movers.forEach((mover, index) => {
      if (isRosterMover(mover) && members.has(mover.teacher.id)) builder.entry(row, leaves(index), 1);
    });
    const counts = countedCandidates(instance, 'teachers');
    if (counts === null) return;
    instance.candidates.teacher.forEach((index, candidate) => {
      const mover = movers[index];
      if (isRosterMover(mover) && members.has(mover.teacher.id) && !counts(candidate))
        builder.entry(row, move(candidate), -1);
    });
  },
};
