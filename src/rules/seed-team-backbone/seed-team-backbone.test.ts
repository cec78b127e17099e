import { describe, expect, it } from 'vitest';
import { brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';
import { founded } from '../../../test/support/new-school.ts';

describe('seed_team_backbone', () => {
  it('names a team with too few backbone teachers, by an exact test', () => {
    const hair = { numerator: 34, denominator: 100 };
    expect(brokenRules(founded({ backboneShare: hair }))).toEqual(['seed_team_backbone']);
    expect(rowsOf('seed_team_backbone', founded())[0]).toMatchObject({
      scope: 'school:N',
      actual: '1 of 3, margin 0',
      holds: true,
    });
  });
});
