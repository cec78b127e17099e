import { describe, expect, it } from 'vitest';
import { faultLines, intake, withTables } from '../../../test/intake/raw-dataset.ts';

const travel = (teacher: string | null, place: string | null) =>
  faultLines(
    intake(
      withTables({
        travel: [
          ['teacher_id', 'home_place', 'school_id', 'minutes'],
          [teacher, place, 'S1', 20],
        ],
      }),
    ),
  );

describe('whose journey it is', () => {
  it('is a teacher’s or a place’s', () => {
    expect(travel('T1', null)).toEqual([]);
    expect(travel(null, '清泉街')).toEqual([]);
  });

  it('is a fault when both or neither are given', () => {
    expect(travel('T1', '清泉街')).toEqual(['error travel:2:teacher_id expected.journey_owner']);
    expect(travel(null, null)).toEqual(['error travel:2:teacher_id expected.journey_owner']);
  });
});
