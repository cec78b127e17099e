import { cellClause } from '../clause.ts';

/** Clause 0.34, 专任教师: teaching is the teacher's work; support staff and researchers are not rotated (0.14, 0.20). */
export const fullTime = cellClause({ rule: 'full_time', clause: '0.34' }, 'full_time', (teacher) => teacher.fullTime);
