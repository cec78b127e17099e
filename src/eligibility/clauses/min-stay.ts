import { type CalendarDate, monthsServed } from '../../district/date.ts';
import { type EligibilityClause, evidence, finding, once } from '../clause.ts';

const identity = { rule: 'min_stay', clause: 'domain.md section 2.9' } as const;

/**
 * Who came to a school less than `min_stay_after_move_years` ago stays, also a volunteer below the tenure whom the
 * policy would let go: `12 · years` whole months from `joined_school`. The roster does not tell an arrival by
 * rotation from another, so every arrival counts.
 */
export const minStay: EligibilityClause = {
  ...identity,
  kind: 'exemption',
  asked: ({ minStayAfterMoveYears }) => minStayAfterMoveYears > 0,
  prepare: ({ policy: { referenceDate, minStayAfterMoveYears } }) => {
    const required = minStayAfterMoveYears * 12;
    const findings = once<CalendarDate>();
    return ({ joinedSchool }) =>
      findings(joinedSchool, (joined) => {
        const months = monthsServed(joined, referenceDate);
        const passes = months >= required;
        const values = { joined, reference: referenceDate, months, required };
        return finding(identity, passes, passes ? 'stayed' : 'recent', [evidence('joined_school', joined)], values);
      });
  },
};
