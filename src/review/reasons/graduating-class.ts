import { message } from '../../text/message.ts';
import type { ObjectionReason, ReasonFact } from './reason.ts';

const verdictOf = (graduating: boolean | undefined): ReasonFact['verdict'] =>
  graduating === undefined ? 'unknown' : graduating ? 'borne_out' : 'not_borne_out';

/** Teaches a graduating class (毕业班, domain 2.1 and 6): by the roster's column, unknown when it is empty. */
export const graduatingClass: ObjectionReason = {
  name: 'graduating_class',
  clause: 'own',
  needs: 'nothing',
  sensitive: false,
  months: 12,
  fact: (teacher) => {
    const verdict = verdictOf(teacher.graduatingClass);
    return { verdict, message: message(`review.fact.graduating_class.${verdict}`) };
  },
};
