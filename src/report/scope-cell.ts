import { message } from '../text/message.ts';
import type { People } from './input.ts';
import type { Cell } from './table.ts';
import { termCell } from './term-cell.ts';

const wholeScopes = ['district', 'source_set', 'per_school', 'principals', 'neither_side'];

/**
 * Whom a check, quota or requirement is about, for people: a whole scope by its term; `teacher:`, `hire:`, `school:` and
 * `slot:school/stage/subject` by name. What is none of these stays as it is.
 */
export const scopeCell = (who: People, scope: string): Cell => {
  if (wholeScopes.includes(scope)) return termCell('scope', scope);
  const several = /^hires:(.*)\+(\d+)$/s.exec(scope);
  if (several !== null)
    return message('report.scope.hires', { id: several[1] ?? '', count: Number(several[2] ?? 0) + 1 });
  const [, kind, id = ''] = /^(teacher|hire|school|slot|cluster):(.*)$/s.exec(scope) ?? [];
  if (kind === 'school') return who.schoolName(id);
  if (kind === 'teacher') return message('report.scope.teacher', { name: who.teacher(id)?.name ?? '', id });
  if (kind === 'hire') return message('report.scope.teacher', { name: who.hire(id)?.name ?? '', id });
  if (kind === 'cluster') return message('report.scope.cluster', { cluster: id });
  if (kind !== 'slot') return scope;
  const [subject = '', stage = '', ...school] = id.split('/').toReversed();
  return message('report.scope.slot', { school: who.schoolName(school.toReversed().join('/')), stage, subject });
};
