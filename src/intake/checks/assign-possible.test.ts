import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { anOrder, aPost, aSchool, aTeacher } from '../../../test/support/district.ts';

const assigned = (
  schoolId: string,
  second: Omit<Parameters<typeof aSchool>[0], 'id'> = {},
  posts: readonly string[] = [],
) =>
  faultLinesOf({
    schools: [aSchool({ id: 'S1' }), aSchool({ id: 'S2', ...second })],
    teachers: [aTeacher({ id: 'T1', schoolId: 'S1', alsoQualified: [{ stage: 'primary', subject: 'pe' }] })],
    posts:
      posts.length === 0
        ? null
        : [
            aPost({ schoolId: 'S1', required: 1 }),
            ...posts.map((subject) => aPost({ schoolId: 'S2', subject, required: 1 })),
          ],
    orders: [anOrder({ teacherId: 'T1', kind: 'assign', schoolId })],
  });

describe('an assignment', () => {
  it('goes to another school that receives', () => {
    expect(assigned('S2')).toEqual([]);
    expect(assigned('S1')).toEqual(['error orders:2:school_id expected.assign_elsewhere']);
    expect(assigned('S2', { accepts: false })).toEqual(['error orders:2:school_id expected.assign_not_accepting']);
    expect(assigned('S2', { managedByDistrict: false })).toEqual([
      'error orders:2:school_id expected.assign_not_managed',
    ]);
  });

  it('needs a post the teacher may hold, also by a second qualification', () => {
    expect(assigned('S2', {}, ['pe'])).toEqual([]);
    expect(assigned('S2', {}, ['music'])).toEqual(['error orders:2:school_id expected.assign_post']);
  });
});
