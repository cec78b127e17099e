import { lentBeyondTotal } from '../../staffing/pool/lent-posts.ts';
import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** Posts lent to the schools are no more than the whole pool of the policy (clause 4.22). */
export const poolTotal: CrossCheck = ({ sheets: { schools }, policy }, log) => {
  if (policy === null) return;
  const beyond = lentBeyondTotal(
    schools.rows.map(({ value }) => value),
    policy,
  );
  const [first, ...others] = schools.rows.filter(({ value }) => beyond?.borrowers.includes(value));
  if (beyond === null || first === undefined) return;
  log.error(
    {
      ...spotAt(schools, first, 'postPool', String(beyond.lent)),
      ...(others.length === 0 ? {} : { rows: [first, ...others].map(({ row }) => row) }),
    },
    message('intake.expected.pool_total', { total: beyond.total }),
    message('intake.remedy.pool_total'),
  );
};
