import { describe, expect, it } from 'vitest';
import { aMove, brokenRules, lawfulDistrict, rowsOf, withPost } from '../../../test/support/lawful-plan.ts';

describe('move_kind', () => {
  const between = { moves: { 'U1-02': [aMove('U1-02', 'U1', 'U2')] } };

  it('names a move of a kind the policy does not admit', () => {
    expect(brokenRules(between)).toEqual(['move_kind']);
    expect(rowsOf('move_kind', between)[1]).toMatchObject({ scope: 'teacher:U1-02', actual: 'source to source' });
  });

  it('holds once the policy admits the kind', () => {
    expect(brokenRules({ ...between, policy: { moveKinds: ['source_to_target', 'source_to_source'] } })).toEqual([]);
  });

  it('names a move to a school that is neither source nor target', () => {
    const policy = { sourceAreas: ['urban'], targetAreas: ['town'] } as const;
    expect(rowsOf('move_kind', { policy })[1]).toMatchObject({ actual: 'between schools that are neither' });
  });

  it('sets no kind for heads: they move in any direction', () => {
    const district = withPost(lawfulDistrict(), 'R1', 'principal', { required: 0 });
    const moves = { 'R1-head': [aMove('R1-head', 'R1', 'R2', { subject: 'principal' })] };
    expect(brokenRules({ district, moves, policy: { moveKinds: ['source_to_target'] } })).not.toContain('move_kind');
  });
});
