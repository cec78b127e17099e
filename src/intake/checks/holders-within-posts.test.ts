import { describe, expect, it } from 'vitest';
import { aSoundDistrict, faultLinesOf, faultsOf, intake, rawTables } from '../../../test/intake/raw-dataset.ts';
import { aPost, aTeacher } from '../../../test/support/district.ts';

const teachers = ['T1', 'T2', 'T3'].map((id) => aTeacher({ id, schoolId: 'S1' }));

describe('holders against the posts file', () => {
  it('reports holders above the upper limit with the arithmetic', () => {
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
    expect(faultLinesOf({ posts, teachers: others })).toEqual([]);
  });

  it('reports holders without a post in the file once', () => {
    const posts = [aPost({ schoolId: 'S1', subject: 'pe', required: 1 })];
    expect(faultLinesOf({ posts, teachers })).toEqual(['warning teachers:2:subject assumed.no_such_post']);
  });
});
