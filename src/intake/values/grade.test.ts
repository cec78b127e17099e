import { describe, expect, it } from 'vitest';
import { schoolsIn } from '../codes.ts';
import { subjectWords } from '../vocabularies/subjects.ts';
import { gradeForm } from './grade.ts';

const context = { subjects: subjectWords([]), schools: schoolsIn(undefined) };
const read = (cell: string | number) => {
  const result = gradeForm.read(cell, context);
  return result.ok ? result.value : undefined;
};

describe('a grade', () => {
  it('is a number from 1 to 12, or a Chinese name of one', () => {
    expect([1, '12', '一年级', '7年级', '七年级', '初一', '初三', '高一', '小六'].map(read)).toEqual([
      1, 12, 1, 7, 7, 7, 9, 10, 6,
    ]);
  });

  it('rejects 0, 13, and words that name none', () => {
    expect([0, 13, '13年级', '初', '大一'].map(read)).toEqual(Array(5).fill(undefined));
  });
});
