import type { School } from '../../district/school.ts';
import { amountText } from '../../equity/amount.ts';
import { rational } from '../../equity/rational.ts';
import type { Policy } from '../../policy/policy.ts';
import { message } from '../../text/message.ts';
import type { StandardLine } from './line.ts';
import { mixedNumber, roundedUp } from './mixed-number.ts';
import { classesOf, pupilsOf, type StaffedUnit } from './staffed-units.ts';

/** Whether a school is also counted by classes: a teaching point, a village school, one of few pupils (domain 2.5). */
export const countsByClasses = (school: School, units: readonly StaffedUnit[], policy: Policy): boolean =>
  school.teachingPoint === true || school.areaClass === 'rural' || pupilsOf(units) < policy.smallSchoolPupils;

/**
 * Staff by classes (班师比, clause 2.3; no national number, therefore a parameter): a small school has `max(⌈pupils /
 * ratio⌉, ⌈classes · class_ratio⌉)`; the line holds the addition. `null` where it does not apply.
 */
export const classRatio = (
  school: School,
  units: readonly StaffedUnit[],
  byPupils: number,
  policy: Policy,
): StandardLine | null => {
  if (policy.classRatio === null || !countsByClasses(school, units, policy)) return null;
  const { numerator, denominator } = policy.classRatio;
  const classes = classesOf(units);
  const exact = rational(BigInt(classes) * BigInt(numerator), BigInt(denominator));
  const byClasses = roundedUp(exact);
  const posts = Math.max(0, byClasses - byPupils);
  return {
    rule: 'class_ratio',
    clause: '2.3',
    posts,
    message: message(`staffing.line.class_ratio.${posts > 0 ? 'more' : 'no_more'}`, {
      classes,
      ratio: amountText(policy.classRatio),
      exact: mixedNumber(exact),
      by_classes: byClasses,
      by_pupils: byPupils,
    }),
  };
};
