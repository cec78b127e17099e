import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aJourney } from '../../../test/support/district.ts';

describe('journeys of people who are not in the dataset', () => {
  it('reports unknown teachers once', () => {
    const journeys = ['X1', 'X2', 'T1'].map((teacherId) => aJourney({ teacherId, schoolId: 'S1', minutes: 5 }));
    expect(faultLinesOf({ journeys })).toEqual(['warning travel:3:teacher_id assumed.journey_teacher']);
  });
});
