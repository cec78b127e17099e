import { describe, expect, it } from 'vitest';
import { goalValue, lawfulDistrict, withTeacher } from '../../../test/support/lawful-plan.ts';

describe('wishes', () => {
  const wishing = (id: string, wishes: readonly string[], volunteers = false) =>
    withTeacher(lawfulDistrict(), id, { wishes, volunteers });

  it('is the rank of the wish granted', () => {
    expect(goalValue('wishes', { district: wishing('U1-02', ['R2', 'R1']) })).toBe(1);
    expect(goalValue('wishes', { district: wishing('U1-02', ['R1', 'R2']) })).toBe(2);
  });

  it('is one more than the wishes for who is moved elsewhere or volunteers in vain', () => {
    expect(goalValue('wishes', { district: wishing('U1-02', ['R1']) })).toBe(2);
    expect(goalValue('wishes', { district: wishing('U1-05', ['R1', 'R2'], true) })).toBe(3);
  });

  it('is nothing for who stays unasked or wishes nothing', () => {
    expect(goalValue('wishes', { district: wishing('U1-05', ['R1', 'R2']) })).toBe(0);
    expect(goalValue('wishes', { district: wishing('U1-05', [], true) })).toBe(0);
  });
});
