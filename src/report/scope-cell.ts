import { stages } from '../district/words.ts';
import { message } from '../text/message.ts';
import type { People } from './input.ts';
import type { Cell } from './table.ts';
import { termCell } from './term-cell.ts';

const wholeScopes = ['district', 'source_set', 'per_school', 'principals'];

/**
 * Whom a check or requirement is about, for people: a whole scope by its term, a school or teacher by name, a slot
 * (`school/stage/subject`) by all three. What is none of these stays as it is.
 */
export const scopeCell = (who: People, scope: string): Cell => {
  if (wholeScopes.includes(scope)) return termCell('scope', scope);
  const [head = '', stage, subject] = scope.split('/');
  if (stage !== undefined && subject !== undefined && stages.some((known) => known === stage))
    return message('report.scope.slot', { school: who.schoolName(head), stage, subject });
  if (stage !== undefined && subject === undefined)
    return message('report.scope.school_part', { school: who.schoolName(head), part: stage });
  const teacher = who.teacherNamed(scope);
  return teacher === undefined ? who.schoolName(scope) : message('report.scope.teacher', { name: teacher, id: scope });
};
