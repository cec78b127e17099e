import { message } from '../../text/message.ts';
import { suggester } from '../nearest.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** An order names a teacher of the roster. */
export const orderTeachers: CrossCheck = ({ sheets: { orders }, codes }, log) => {
  const suggest = suggester(codes.teachers);
  for (const row of orders.rows) {
    const { teacherId } = row.value;
    if (codes.teachers.has(teacherId)) continue;
    const near = suggest(teacherId);
    log.error(
      spotAt(orders, row, 'teacherId'),
      message('intake.expected.teacher'),
      near === null ? message('intake.remedy.teacher') : message('intake.remedy.nearest', { nearest: near }),
    );
  }
};
