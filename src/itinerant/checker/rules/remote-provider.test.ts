import { describe, expect, it } from 'vitest';
import { broken } from '../../../../test/support/broken.ts';
import {
  itinerantDistrict,
  itinerantPolicy,
  lawfulAssignments,
  withRemote,
} from '../../../../test/support/itinerant.ts';
import { checkItinerant } from '../check-itinerant.ts';

const rows = (given = lawfulAssignments) =>
  broken(checkItinerant(itinerantDistrict(), itinerantPolicy(), [], given).checks, 'remote_provider');

describe('remote lessons', () => {
  it('are taught anyway at a hub', () => {
    expect(rows()).toEqual([]);
    expect(rows(withRemote({ fromSchoolId: 'S2' }))).toEqual([
      'slot:S1/primary/pe: teaches at least 4 lessons of the subject; School S2: 0 lessons',
    ]);
    expect(rows(withRemote({ subject: 'science' }))).toHaveLength(1);
    expect(rows(withRemote({ lessons: 39 }))).toHaveLength(1);
  });

  it('are followed at a small rural school, whole', () => {
    expect(rows(withRemote({ schoolId: 'H' }))).toHaveLength(1);
    expect(rows(withRemote({ lessons: 0 }))).toHaveLength(1);
  });
});
