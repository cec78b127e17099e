import { amountText } from '../../equity/amount.ts';
import { type Rational, rational, sum, zero } from '../../equity/rational.ts';
import type { Policy } from '../../policy/policy.ts';
import { message } from '../../text/message.ts';
import type { StandardLine } from './line.ts';
import { mixedNumber, roundedUp } from './mixed-number.ts';
import type { StaffedUnit } from './staffed-units.ts';

/** `pupils / ratio` of one part of a school, exactly. */
export const staffByPupils = ({ stage, pupils }: StaffedUnit, { staffRatio }: Policy): Rational => {
  const { numerator, denominator } = staffRatio[stage];
  return rational(BigInt(pupils) * BigInt(denominator), BigInt(numerator));
};

/**
 * Staff by pupils: 1:19 primary, 1:13.5 junior, 1:12.5 senior (中央编办发〔2014〕72号, domain 2.5). The parts of a
 * nine-year school are added before rounding: `⌈Σ pupils / ratio⌉`.
 */
export const pupilRatio = (units: readonly StaffedUnit[], policy: Policy): StandardLine => {
  const exact = units.map((unit) => staffByPupils(unit, policy)).reduce(sum, zero);
  const posts = roundedUp(exact);
  const terms = units.map(({ stage, pupils }) => `${pupils} ÷ ${amountText(policy.staffRatio[stage])}`).join(' + ');
  const text = mixedNumber(exact);
  return {
    rule: 'pupil_ratio',
    clause: '2.22',
    posts,
    message:
      text === String(posts)
        ? message('staffing.line.pupil_ratio.exact', { terms, posts })
        : message('staffing.line.pupil_ratio.raised', { terms, exact: text, posts }),
  };
};
