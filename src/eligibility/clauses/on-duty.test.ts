import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/support/clause.ts';
import { onDuty } from './on-duty.ts';

describe('the clause on_duty', () => {
  it('passes and fails by its cell, and shows it', () => {
    expect(judged(onDuty, { onDuty: true })).toEqual({ passes: true, words: 'on duty', cells: { on_duty: 'yes' } });
    const out = judged(onDuty, { onDuty: false });
    expect(out).toMatchObject({ passes: false, cells: { on_duty: 'no' } });
    expect(out.words).toMatch(/^not /);
  });
});
