import { describe, expect, it } from 'vitest';
import { aSoundDistrict, faultsOf, intake, rawTables, toldOf } from '../../../test/intake/raw-dataset.ts';
import { aPost, aTeacher } from '../../../test/support/district.ts';

const teachers = ['T1', 'T2', 'T3'].map((id) => aTeacher({ id, schoolId: 'S1' }));

describe('holders against the posts file', () => {
  it('are told with the arithmetic when they are above the limit', () => {
    const posts = [aPost({ schoolId: 'S1', required: 1, max: 2 })];
    const [fault] = faultsOf(intake(rawTables(aSoundDistrict({ posts, teachers }))));
    expect(fault?.severity).toBe('warning');
    expect(fault?.expected).toMatchObject({ key: 'intake.assumed.over_max', values: { held: 3, max: 2, over: 1 } });
  });

  it('do not count contract teachers, nor those off duty', () => {
    const posts = [aPost({ schoolId: 'S1', required: 1, max: 1 })];
    const others = [
      aTeacher({ id: 'T1', schoolId: 'S1' }),
      aTeacher({ id: 'T2', schoolId: 'S1', established: false }),
      aTeacher({ id: 'T3', schoolId: 'S1', onDuty: false }),
    ];
    expect(toldOf({ posts, teachers: others })).toEqual([]);
  });

  it('are told once when their post is not in the file', () => {
    const posts = [aPost({ schoolId: 'S1', subject: 'pe', required: 1 })];
    expect(toldOf({ posts, teachers })).toEqual(['warning teachers:2:subject assumed.no_such_post']);
  });
});
