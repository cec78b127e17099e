import { describe, expect, it } from 'vitest';
import { broken } from '../../../../test/support/broken.ts';
import {
  itinerantDistrict,
  itinerantPolicy,
  lawfulAssignments,
  withRemote,
} from '../../../../test/support/itinerant.ts';
import { checkItinerant } from '../check-itinerant.ts';

const rows = (given = lawfulAssignments, policy = {}) =>
  broken(checkItinerant(itinerantDistrict(), itinerantPolicy(policy), [], given).checks, 'lessons_missing');

describe('what is covered', () => {
  it('is what is missing, and no more', () => {
    expect(rows()).toEqual([]);
    expect(rows(withRemote({ lessons: 5 }))).toEqual(['slot:S1/primary/pe: <= 10 lessons; 11 lessons']);
  });

  it('is in a subject the policy lists', () => {
    expect(rows(lawfulAssignments, { itinerantSubjects: ['pe'] })).toEqual([
      'slot:S1/primary/music: <= 0 lessons; 5 lessons',
      'slot:S2/primary/music: <= 0 lessons; 3 lessons',
    ]);
  });
});
