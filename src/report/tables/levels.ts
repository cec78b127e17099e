import type { PlanLevel } from '../../plan/plan.ts';
import { type Message, message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { hasPlainNumbers, levelWords } from '../level-words.ts';
import { columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

/** Proven, a known bound with its gap, or neither: never "optimal" without a proof. */
export const levelVerdict = (level: PlanLevel): Message => {
  if (level.proven) return message('report.level.proven');
  if (level.bound === null || !hasPlainNumbers(level)) return message('report.level.open');
  return message('report.level.bounded', { gap: level.value - level.bound });
};

/** The goals of one level by name, with the weight where it is not 1. */
export const levelGoals = (level: PlanLevel): readonly Message[] =>
  level.level.map((part) =>
    part.weight === 1
      ? termCell('goal', part.goal)
      : message('report.level.weighted', { goal: part.goal, weight: part.weight }),
  );

/** The goals in their order: what was reached, the smallest possible, the gap, and the proof. */
export const levelsTable = (input: ReportInput): ReportTable => {
  const words = levelWords(input);
  return {
    key: 'levels',
    columns: columns('level:number', 'goal', 'reached:note', 'smallest_possible:number', 'gap:number', 'proof'),
    rows: input.plan.levels.map((level, index) => [
      index + 1,
      levelGoals(level),
      words(level).length === 0 ? level.value : words(level),
      hasPlainNumbers(level) ? level.bound : null,
      level.bound === null || !hasPlainNumbers(level) ? null : level.value - level.bound,
      levelVerdict(level),
    ]),
  };
};
