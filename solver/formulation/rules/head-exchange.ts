import { isHeadSubject } from '../../../src/district/words.ts';
import { isRosterMover } from '../instance.ts';
import type { ModelRule } from '../parts.ts';

/**
 * Over heads' moves from office to office, `c` of them between town and countryside (clause 2.25): `Σ c >= least` and
 * `q·Σ c − p·Σ moves >= 0` for a share of `p/q`.
 */
export const headExchange: ModelRule = {
  write: ({ instance, builder, move }) => {
    const exchange = instance.policy.headExchange;
    if (exchange === null) return;
    const { teacher, slot } = instance.candidates;
    const rural = (school: string): boolean =>
      instance.schools.some((one) => one.id === school && one.areaClass === 'rural');
    const moves = Array.from(slot.keys()).flatMap((candidate) => {
      const mover = instance.movers[teacher[candidate] as number];
      const place = instance.slots[slot[candidate] as number];
      if (
        !isRosterMover(mover) ||
        !mover.head ||
        mover.displaced ||
        place === undefined ||
        !isHeadSubject(place.subject)
      )
        return [];
      return [{ candidate, crosses: rural(mover.teacher.schoolId) !== rural(place.schoolId) }];
    });
    if (exchange.least > 0) {
      const row = builder.row(exchange.least, Number.POSITIVE_INFINITY);
      for (const { candidate, crosses } of moves) if (crosses) builder.entry(row, move(candidate), 1);
    }
    const { numerator, denominator } = exchange.share;
    if (numerator === 0) return;
    const row = builder.row(0, Number.POSITIVE_INFINITY);
    for (const { candidate, crosses } of moves)
      builder.entry(row, move(candidate), (crosses ? denominator : 0) - numerator);
  },
};
