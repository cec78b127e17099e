import { describe, expect, it } from 'vitest';
import { teacherColumns } from '../columns/teacher-columns.ts';
import { tableNames, tables } from '../tables.ts';
import { headingIndex } from './heading-index.ts';
import { normalHeading } from './normal-heading.ts';

const index = headingIndex(teacherColumns);

describe('the headings of a table', () => {
  it('find their field, the contract’s words before synonyms', () => {
    expect(index.match('teacher_id')).toEqual({ field: 'id', rank: 0 });
    expect(index.match('教师编号')).toEqual({ field: 'id', rank: 0 });
    expect(index.match('工号')?.field).toBe('id');
    expect(index.match('工号')?.rank).toBeGreaterThan(0);
    expect(index.match('星座')).toBeUndefined();
  });

  it.each(tableNames)('belong to one column only: %s', (name) => {
    const spellings = Object.values(tables[name].columns).flatMap((column) => [
      ...new Set([column.id, column.zh, ...column.synonyms].map(normalHeading)),
    ]);
    expect(spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at)).toEqual([]);
  });
});
