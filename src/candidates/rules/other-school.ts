import type { PairRule } from '../pair.ts';

/** Rotation is a move to a different school (异校流动): campus and section moves inside one legal school are none (clause 3.3). */
export const otherSchool: PairRule = {
  id: 'other_school',
  clause: '3.3',
  refuses: ({ teacher, slot }) => teacher.schoolId === slot.schoolId,
};
