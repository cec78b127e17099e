import { describe, expect, it } from 'vitest';
import { aMove, brokenRules, lawfulDistrict, rowsOf, withPost } from '../../../test/support/lawful-plan.ts';

describe('gap_move', () => {
  const moves = { 'R1-01': [aMove('R1-01', 'R1', 'R2')] };
  const full = withPost(lawfulDistrict(), 'R2', 'chinese', { required: 4 });

  it('names a move between target schools into a slot without a vacancy', () => {
    expect(brokenRules({ district: full, moves })).toEqual(['gap_move']);
    expect(rowsOf('gap_move', { district: full, moves })[1]).toMatchObject({ required: 'held < 4', actual: 'held 4' });
  });

  it('holds where the slot reached has a vacancy', () => {
    expect(brokenRules({ moves })).toEqual([]);
  });

  it('is not in force where such moves are admitted anyway', () => {
    const policy = { moveKinds: ['source_to_target', 'target_to_target', 'target_to_target_gap'] } as const;
    expect(brokenRules({ district: full, moves, policy })).toEqual([]);
    expect(rowsOf('gap_move', { district: full, moves, policy })).toEqual([]);
  });
});
