import { describe, expect, it } from 'vitest';
import { droppedAt, faultsByKey, fieldText, fieldValue, goalLevels, movedBy, withChange } from './policy-model.ts';

const number = { kind: 'number', least: 1, most: 1440, optional: true } as const;
const structure = { kind: 'structure' } as const;

describe('the form of a policy on the page', () => {
  it('reads the text of a field, and keeps as text what is no value of its kind', () => {
    expect(fieldValue(number, ' 45 ')).toBe(45);
    expect(fieldValue(number, '')).toBeNull();
    expect(fieldValue({ ...number, optional: false }, '')).toBe('');
    expect(fieldValue(number, '4.5')).toBe('4.5');
    expect(fieldValue({ kind: 'rate', optional: true }, '')).toBeNull();
    expect(fieldValue({ kind: 'rate', optional: false }, '10%')).toBe('10%');
    expect(fieldValue(structure, '{"primary": 45}')).toEqual({ primary: 45 });
    expect(fieldValue(structure, '{"primary"')).toBe('{"primary"');
  });

  it('writes a value back as the text of its field', () => {
    expect(fieldText(number, 45)).toBe('45');
    expect(fieldText(number, null)).toBe('');
    expect(fieldValue(structure, fieldText(structure, { primary: 45 }))).toEqual({ primary: 45 });
    expect(fieldValue(structure, fieldText(structure, null))).toBeNull();
  });

  it('counts a value that is the base’s again as no change', () => {
    const base = { rate: '10%', areas: ['urban'] };
    const changed = withChange(withChange({}, base, 'rate', '15%'), base, 'areas', ['urban', 'town']);
    expect(changed).toEqual({ rate: '15%', areas: ['urban', 'town'] });
    expect(withChange(changed, base, 'areas', ['urban'])).toEqual({ rate: '15%' });
  });

  it('finds the faults of a key and of the places in it', () => {
    const fault = { severity: 'error', place: '', row: null, found: null, expected: '', remedy: '' } as const;
    const faults = faultsByKey(['rate', 'seed_teams.subjects.0', 'rate'].map((column) => ({ ...fault, column })));
    expect([...faults].map(([key, own]) => [key, own.length])).toEqual([
      ['rate', 2],
      ['seed_teams', 1],
    ]);
  });

  it('moves and drops levels of the order, weighted ones whole', () => {
    const levels = goalLevels(['a', ['b', { goal: 'c', weight: 2 }], 'd']);
    expect(levels[1]).toMatchObject({ id: 'b+c', goals: [{ weight: 1 }, { weight: 2 }] });
    const order = (some: typeof levels): string => some.map(({ id }) => id).join(' ');
    expect(order(movedBy(levels, 'd', -1))).toBe('a d b+c');
    expect(order(movedBy(levels, 'a', -1))).toBe('a b+c d');
    expect(order(movedBy(levels, 'unknown', 1))).toBe('a b+c d');
    expect(order(droppedAt(levels, new Set(['a']), { id: 'd', after: true }))).toBe('b+c d a');
    expect(order(droppedAt(levels, new Set(['d']), { id: 'a', after: false }))).toBe('d a b+c');
    expect(order(droppedAt(levels, new Set(['d']), { id: 'd', after: false }))).toBe('a b+c d');
    expect(movedBy(levels, 'b+c', 1).at(-1)?.written).toEqual(['b', { goal: 'c', weight: 2 }]);
  });
});
