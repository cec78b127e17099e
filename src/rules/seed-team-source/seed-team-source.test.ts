import { describe, expect, it } from 'vitest';
import { brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';
import { founded } from '../../../test/support/new-school.ts';

describe('seed_team_source', () => {
  it('names a parent school that gives more than it should', () => {
    expect(brokenRules(founded({ maxPerSchool: 2 }))).toEqual(['seed_team_source']);
    expect(rowsOf('seed_team_source', founded({ maxPerSchool: 2 }))).toMatchObject([
      { scope: 'school:U1', required: '<= 2', actual: '3', holds: false },
    ]);
  });

  it('has no limit where the policy gives none', () => {
    expect(rowsOf('seed_team_source', founded({ maxPerSchool: null }))).toEqual([]);
  });
});
