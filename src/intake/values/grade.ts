import { message } from '../../text/message.ts';
import { accepted, type CellResult } from '../cell-result.ts';
import { plainText } from '../clean-text.ts';
import type { FilledCell } from '../raw-table.ts';
import { integerForm } from './integer.ts';
import type { IntakeContext, ValueForm } from './value-form.ts';

const digits = '一二三四五六七八九';
/** Grade before the first of each part of school that counts from one. */
const before: Readonly<Record<string, number>> = { 小: 0, 初: 6, 高: 9 };
const counted = integerForm(1, 12);

/** `七年级`, `7年级`, `初一`, `高二`: the grade counted through from the first of primary school. */
const named = (text: string): number | undefined => {
  const through = /^([一二三四五六七八九]|\d{1,2})年级$/.exec(text)?.[1];
  if (through !== undefined) return digits.includes(through) ? digits.indexOf(through) + 1 : Number(through);
  const within = /^(小|初|高)([一二三四五六])$/.exec(text);
  return within === null ? undefined : (before[within[1] ?? ''] ?? 0) + digits.indexOf(within[2] ?? '') + 1;
};

/** A grade of school from 1 to 12, as a number or in words. */
export const gradeForm: ValueForm<number> = {
  takes: message('intake.takes.grade'),
  read(cell: FilledCell, context: IntakeContext): CellResult<number> {
    const grade = typeof cell === 'string' ? named(plainText(cell).replace(/\s/g, '')) : undefined;
    return grade !== undefined && grade >= 1 && grade <= 12 ? accepted(grade) : counted.read(cell, context);
  },
  write: (grade) => grade,
};
