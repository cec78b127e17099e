import { describe, expect, it } from 'vitest';
import { brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';
import { founded } from '../../../test/support/new-school.ts';

const noMusic = { moves: { 'U1-08': null } };
const lax = { members: 2, staffedShare: { numerator: 2, denominator: 3 } };

describe('seed_team_subjects', () => {
  it('names the subjects of a new school without a teacher', () => {
    expect(brokenRules(founded(lax, noMusic))).toEqual(['seed_team_subjects']);
    expect(rowsOf('seed_team_subjects', founded(lax, noMusic))[0]?.actual).toBe('without a teacher: music');
  });

  it('requires only the subjects the policy lists', () => {
    expect(brokenRules(founded({ ...lax, subjects: ['chinese'] }, noMusic))).toEqual([]);
    expect(rowsOf('seed_team_subjects', founded({ subjects: [] }))).toEqual([]);
  });

  it('cannot be checked for a subject without posts', () => {
    expect(rowsOf('seed_team_subjects', founded({ subjects: ['chinese', 'pe'] }))).toMatchObject([
      { notChecked: true, actual: 'without posts: PE' },
    ]);
  });
});
