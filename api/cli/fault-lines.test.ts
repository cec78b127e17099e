import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/fault.ts';
import { message } from '../../src/text/message.ts';
import { faultLines } from './fault-lines.ts';

const fault = (severity: Fault['severity'], place: string, row: number | null): Fault => ({
  severity,
  place,
  row,
  column: row === null ? null : '学科',
  found: row === null ? null : '占星',
  expected: message('report.sum'),
  remedy: message('report.sum'),
});

describe('fault lines', () => {
  it('group faults by file, errors first, with row, column and the value read', () => {
    const faults = [fault('warning', 'a.csv', 7), fault('error', 'b.csv', null), fault('error', 'a.csv', 2)];
    expect(faultLines('zh', faults)).toEqual([
      '错误　b.csv（1 处）',
      '  合计。合计。',
      '错误　a.csv（1 处）',
      '  第 2 行，学科，读到“占星”：合计。合计。',
      '提醒　a.csv（1 处）',
      '  第 7 行，学科，读到“占星”：合计。合计。',
    ]);
  });

  it('list every error and a limited number of warnings', () => {
    const rows = [1, 2, 3, 4];
    expect(
      faultLines(
        'en',
        rows.map((row) => fault('error', 'a.csv', row)),
        2,
      ),
    ).toHaveLength(5);
    const warnings = faultLines(
      'en',
      rows.map((row) => fault('warning', 'a.csv', row)),
      2,
    );
    expect([warnings.length, warnings[0], warnings.at(-1)]).toEqual([
      4,
      'Warning: a.csv (4)',
      '  2 more; validate shows them all.',
    ]);
  });
});
