import { describe, expect, it } from 'vitest';
import { render } from '../text/render.ts';
import { goalNames } from './goal.ts';
import { parsePolicy, policyDocument } from './schema.ts';

const goalsOf = (goals: unknown): unknown => {
  const parsed = parsePolicy({ goals });
  return parsed.ok ? parsed.value.goals : parsed.faults.map(({ found }) => found);
};
const written = (goals: unknown): unknown => {
  const parsed = parsePolicy({ goals, cost_rates: {} });
  return parsed.ok && policyDocument(parsed.value).goals;
};

describe('the order of goals', () => {
  it('takes a level as a name, as names, or as names with weights', () => {
    expect(goalsOf(['movers', ['wishes', { goal: 'points', weight: 4 }], { goal: 'changes', weight: 2 }])).toEqual([
      [{ goal: 'movers', weight: 1 }],
      [
        { goal: 'wishes', weight: 1 },
        { goal: 'points', weight: 4 },
      ],
      [{ goal: 'changes', weight: 2 }],
    ]);
  });

  it('is written in the shortest form', () => {
    expect(written(['movers', ['wishes'], ['points', 'changes'], { goal: 'commute_max', weight: 1 }])).toEqual([
      'movers',
      'wishes',
      ['points', 'changes'],
      'commute_max',
    ]);
    expect(written([['wishes', { goal: 'points', weight: 4 }]])).toEqual([
      [
        { goal: 'wishes', weight: 1 },
        { goal: 'points', weight: 4 },
      ],
    ]);
  });

  it('knows every goal by name', () => {
    expect(written([...goalNames])).toEqual([...goalNames]);
  });

  it('refuses none at all, an empty level, an unknown goal, a goal twice and a weight that is no weight', () => {
    expect(goalsOf([])).toEqual(['[]']);
    expect(goalsOf([[]])).toEqual(['[]']);
    expect(goalsOf(['fewest', 'constructor'])).toEqual(['fewest', 'constructor']);
    expect(goalsOf(['movers', ['wishes', 'movers']])).toEqual(['movers']);
    for (const weight of [0, -1, 1.5, 1_000_001])
      expect(goalsOf([{ goal: 'movers', weight }])).toEqual([JSON.stringify({ goal: 'movers', weight })]);
    expect(goalsOf([{ goal: 'movers', wait: 1 }])).toEqual(['{"goal":"movers","wait":1}']);
    expect(goalsOf('movers')).toEqual(['movers']);
  });

  it('lists the known goals for an unknown one', () => {
    const parsed = parsePolicy({ goals: ['fewest'] });
    const [fault] = parsed.ok ? [] : parsed.faults;
    expect(fault && render('en', fault.expected)).toContain('unfilled_rural_posts, unfilled_posts');
  });

  it('states that cost needs amounts, which the policy lays down', () => {
    const parsed = parsePolicy({ goals: ['cost'] });
    const [fault] = parsed.ok ? [] : parsed.faults;
    expect(fault && render('en', fault.expected)).toContain('cost_rates');
    expect(fault && render('zh', fault.expected)).toContain('cost_rates');
    expect(parsePolicy({ goals: ['cost'], cost_rates: {} }).ok).toBe(true);
  });
});
