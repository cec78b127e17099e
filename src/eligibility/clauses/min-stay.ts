import { type CalendarDate, monthsServed } from '../../district/date.ts';
import { type EligibilityClause, evidence, finding, once } from '../clause.ts';

const identity = { rule: 'min_stay', clause: 'own' } as const;

/**
 * A teacher who came to the school less than `min_stay_after_move_years` ago stays, including a volunteer below the
 * tenure whom the policy would let go: `12 · years` whole months from `joined_school`. Every arrival counts, since the
 * roster does not distinguish arrivals by rotation.
 */
export const minStay: EligibilityClause = {
  ...identity,
  kind: 'exemption',
  enforced: ({ minStayAfterMoveYears }) => minStayAfterMoveYears > 0,
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
