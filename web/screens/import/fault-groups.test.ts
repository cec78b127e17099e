import { expect, it } from 'vitest';
import type { FaultBody } from '../../../api/http/contract/fault.ts';
import { faultGroups } from './fault-groups.ts';

const fault = (row: number, found: string, part: Partial<FaultBody> = {}): FaultBody => ({
  severity: 'error',
  place: '教师.xlsx',
  row,
  column: '到校年月',
  found,
  expected: `“${found}”认不出是哪一月`,
  remedy: '写成 2014-09',
  ...part,
});

it('groups faults of one kind and column, errors first, the largest group first', () => {
  const warning = fault(9, '2024-08', { severity: 'warning', column: '骨干有效期', expected: '已到期' });
  const other = fault(4, 'XX915', { column: '学校代码', expected: '学校表里没有 XX915', remedy: '改正代码' });
  const groups = faultGroups([warning, other, fault(2, '2014.9'), fault(7, '2016.9')]);
  expect(groups.map(({ column, faults }) => [column, faults.length])).toEqual([
    ['到校年月', 2],
    ['学校代码', 1],
    ['骨干有效期', 1],
  ]);
  expect(groups[0]?.expected).toBe('“…”认不出是哪一月');
  expect(groups[1]?.expected).toBe('学校表里没有 XX915');
});
