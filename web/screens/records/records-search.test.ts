import { describe, expect, it } from 'vitest';
import { dataPairs, readRecordsSearch } from './records-search.ts';

describe('the address of the trail', () => {
  it('keeps filters that are words, and drops the rest', () => {
    expect(readRecordsSearch({ area: 'plans', role: 7, subject: '' })).toEqual({
      area: 'plans',
      role: undefined,
      subject: undefined,
    });
  });

  it('leaves out what an event says nothing about', () => {
    const plan = '57ee3310-dc42-42bd-9f66-3befafc9a5ec';
    const data = { version: 2, plan, schools: ['S1', 'S2'], orders: [], teacher: null, late: false, days: { from: 1 } };
    expect(dataPairs(data)).toEqual([
      ['version', '2'],
      ['plan', '57ee3310'],
      ['schools', 'S1 S2'],
      ['days', '{"from":1}'],
    ]);
  });
});
