import type { Teacher } from '../district/teacher.ts';
import type { MovementMode } from '../district/words.ts';
import type { Policy } from '../policy/policy.ts';
import { modes } from './modes.ts';
import { termOfTeacher } from './running-terms.ts';

/**
 * Whether a mode has less than a full load at the host: half of one while shadowing, duties while attached (domain 3).
 */
export const isPartLoad = (mode: MovementMode): boolean => modes[mode].load !== 'full';

/** Whether a teacher has less than a full load at the start of the school year: on such a running term. */
export const onPartLoad = (teacher: Teacher, { referenceDate }: Pick<Policy, 'referenceDate'>): boolean => {
  const term = termOfTeacher(teacher, referenceDate);
  return term !== null && !term.over && isPartLoad(term.mode);
};
