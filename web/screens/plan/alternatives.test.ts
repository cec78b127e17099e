import { describe, expect, it } from 'vitest';
import { type Alternative, goalsOf, lossOf, signed, tightest } from './alternatives.ts';

const alternative = (part: Partial<Alternative>): Alternative => ({
  kind: 'person',
  status: 'possible',
  label: '',
  says: '',
  teacherId: null,
  schoolId: null,
  levels: [],
  quotas: [],
  changes: 0,
  ...part,
});
const level = (goal: string, lost: number): Alternative['levels'][number] => ({
  before: 1,
  after: 1 + lost,
  lost,
  goals: [{ goal, weight: 1, before: 1, after: 1 + lost, lost }],
});

describe('the alternatives of a card', () => {
  it('have a column for each goal once, in the order of the levels', () => {
    const two = [
      alternative({ levels: [level('wishes', 1), level('movers', 0)] }),
      alternative({ status: 'impossible' }),
    ];
    expect(goalsOf(two)).toEqual(['wishes', 'movers']);
    expect(two.map((one) => lossOf(one, 'wishes'))).toEqual([1, null]);
  });

  it('show losses with their sign', () => {
    expect([12_345, 0, -3].map(signed)).toEqual(['+12,345', '0', '−3']);
  });

  it('name the quota with the least to spare, passing over those that count no person', () => {
    const quotas = [
      { rule: 'a', scope: 'district', before: 3, after: 2 },
      { rule: 'b', scope: 'district', before: 1, after: -1 },
      { rule: 'c', scope: 'district', before: null, after: null },
    ];
    expect(tightest(alternative({ quotas }))).toMatchObject({ rule: 'b', after: -1 });
    expect(tightest(alternative({}))).toBeNull();
  });
});
