import { describe, expect, it } from 'vitest';
import { aSchool } from '../../../test/support/district.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { resourceTeacher } from './resource-teacher.ts';

describe('the resource teacher', () => {
  it('comes with the fifth pupil with disabilities', () => {
    expect(resourceTeacher(aSchool({ id: 'S' }), aPolicy())).toBeNull();
    expect(resourceTeacher(aSchool({ id: 'S', disabledPupils: 4 }), aPolicy())).toBeNull();
    expect(resourceTeacher(aSchool({ id: 'S', disabledPupils: 5 }), aPolicy())).toMatchObject({
      posts: 1,
      clause: '2.41',
    });
    expect(
      resourceTeacher(aSchool({ id: 'S', disabledPupils: 9 }), aPolicy({ resourceTeacherPupils: null })),
    ).toBeNull();
  });
});
