import { cellClause } from '../clause.ts';

/** Clause 0.34, 在岗: working at the school. Who is lent out (借调) is not on duty (domain 2.1). */
export const onDuty = cellClause({ rule: 'on_duty', clause: '0.34' }, 'on_duty', (teacher) => teacher.onDuty);
