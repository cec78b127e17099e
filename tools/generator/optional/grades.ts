import type { Teacher } from '../../../src/district/teacher.ts';
import type { Random } from '../random.ts';

/** The grade of every teacher of a class, sixth and ninth graders graduating; heads and contract teachers have none. */
export const withGrade = (draw: Random, teacher: Teacher): Teacher => {
  if (teacher.role !== 'teacher' || !teacher.established) return teacher;
  const grade = teacher.stage === 'junior' ? draw.between(7, 9) : draw.between(1, 6);
  return { ...teacher, grade, graduatingClass: grade === 6 || grade === 9 };
};
