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
  broken(checkItinerant(itinerantDistrict(), itinerantPolicy(policy), [], given).checks, 'remote_assistant');

describe('assistants at remote lessons', () => {
  it('are there for every lesson', () => {
    expect(rows()).toEqual([]);
    expect(rows(withRemote({ assistants: [] }))).toEqual([
      'school:S1: an assistant at every lesson, <= 4 each; 0 of 4 lessons attended; against the rule: —',
    ]);
    const shared = [
      { teacherId: 'A1', lessons: 1 },
      { teacherId: 'A2', lessons: 3 },
    ];
    expect(rows(withRemote({ assistants: shared }))).toEqual([]);
  });

  it('are of the school, and for no more lessons than the policy admits', () => {
    expect(rows(withRemote({ assistants: [{ teacherId: 'B1', lessons: 4 }] }))).toHaveLength(1);
    expect(rows(lawfulAssignments, { remoteLessonsPerAssistant: 3 })).toEqual([
      'school:S1: an assistant at every lesson, <= 3 each; 4 of 4 lessons attended; against the rule: A1',
    ]);
  });
});
