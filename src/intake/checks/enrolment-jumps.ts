import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** Smaller steps than this many pupils are chance, whatever share they are. */
const leastStep = 10;

/** Pupils of a grade that differ from the grade below by more than the policy's share: a slip, or an event to know of. */
export const enrolmentJumps: CrossCheck = ({ sheets: { enrolment }, policy }, log) => {
  if (policy === null) return;
  const { numerator, denominator } = policy.horizon.jumpShare;
  const known = new Map(
    enrolment.rows.map(({ value }) => [`${value.schoolId}\0${value.stage}\0${value.grade}`, value.pupils]),
  );
  for (const row of enrolment.rows) {
    const { schoolId, stage, grade, pupils } = row.value;
    const below = known.get(`${schoolId}\0${stage}\0${grade - 1}`);
    if (below === undefined) continue;
    const step = Math.abs(pupils - below);
    if (step < leastStep || step * denominator <= below * numerator) continue;
    log.warning(
      spotAt(enrolment, row, 'pupils'),
      message('intake.assumed.enrolment_jump', { pupils, below, grade, from: grade - 1 }),
      message('intake.remedy.enrolment_jump'),
    );
  }
};
