import { describe, expect, it } from 'vitest';
import { jsonDifferences } from './json-differences.ts';

const plan = (...transfers: readonly object[]) => ({ transfers });
const move = (teacher: string, to: string, more: object = {}) => ({ teacher_id: teacher, to_school_id: to, ...more });

describe('the differences of two documents', () => {
  it('are none between equal ones, for any order of people and keys', () => {
    const archived = plan(move('T1', 'A'), move('T2', 'B'));
    expect(jsonDifferences(archived, plan({ to_school_id: 'B', teacher_id: 'T2' }, move('T1', 'A')), 9)).toEqual([]);
  });

  it('name the person and the key, with both values', () => {
    expect(jsonDifferences(plan(move('T1', 'A')), plan(move('T1', 'B')), 9)).toEqual([
      { path: 'transfers[T1].to_school_id', archived: '"A"', again: '"B"' },
    ]);
  });

  it('name people present in one only, both ways', () => {
    const found = jsonDifferences(plan(move('T1', 'A')), plan(move('T2', 'A')), 9);
    expect(found.map(({ path, archived, again }) => [path, archived === null, again === null])).toEqual([
      ['transfers[T1]', false, true],
      ['transfers[T2]', true, false],
    ]);
  });

  it('name rows of the checker by rule and scope', () => {
    const row = { rule: 'heads', scope: 'school:S1', holds: true };
    expect(jsonDifferences([row], [{ ...row, holds: false }], 9)).toEqual([
      { path: '[heads school:S1].holds', archived: 'true', again: 'false' },
    ]);
  });

  it('leave out words for people and keys that only the newer program writes', () => {
    const archived = plan(move('T1', 'A', { reasons: [{ code: 'reason.wish', zh: '旧' }] }));
    const again = plan(move('T1', 'A', { reasons: [{ code: 'reason.wish', zh: '新' }], added: 1 }));
    expect(jsonDifferences(archived, again, 9)).toEqual([]);
  });

  it('stop at the requested number', () => {
    expect(jsonDifferences([1, 2, 3, 4], [5, 6, 7, 8], 2).map(({ path }) => path)).toEqual(['[0]', '[1]']);
  });
});
