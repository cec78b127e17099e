import { describe, expect, it } from 'vitest';
import { aMove, brokenRules, lawfulDistrict, rowsOf, withTeacher } from '../../../test/support/lawful-plan.ts';

describe('known_slot', () => {
  it('names a move into a subject the school has neither posts nor holders of', () => {
    const changed = { moves: { 'U1-02': [aMove('U1-02', 'U1', 'R2', { subject: 'pe' })] } };
    expect(brokenRules(changed)).toEqual(['known_slot']);
    expect(rowsOf('known_slot', changed)[1]).toMatchObject({ actual: 'R2 has no slot primary PE' });
  });

  it('names a move to a school the district does not have', () => {
    expect(brokenRules({ moves: { 'U1-02': [aMove('U1-02', 'U1', 'X')] } })).toEqual(['known_slot']);
  });

  it('knows a slot with a holder but without posts', () => {
    const district = withTeacher(lawfulDistrict(), 'R2-01', { subject: 'labour' });
    const into = [aMove('U1-02', 'U1', 'R2', { subject: 'labour' })];
    expect(brokenRules({ district, moves: { 'U1-02': into } })).not.toContain('known_slot');
  });
});
