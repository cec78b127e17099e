import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aPost, aSchool, aTeacher } from '../../../test/support/district.ts';

const reported = (dates: Pick<Parameters<typeof aSchool>[0], 'closingDate' | 'openingDate'>, required = 1) =>
  faultLinesOf({
    schools: [aSchool({ id: 'S1' }), aSchool({ id: 'S2', ...dates })],
    posts: [aPost({ schoolId: 'S1', required: 1 }), aPost({ schoolId: 'S2', required })],
    teachers: [aTeacher({ id: 'T1', schoolId: 'S2' })],
  }).filter((line) => /_people|later_posts/.test(line));

describe('closing and opening dates', () => {
  it('name who is placed now, and who stays until the school closes later', () => {
    expect(reported({ closingDate: '2026-09-01' })).toEqual(['warning schools:3:closing_date assumed.closed_people']);
    expect(reported({ closingDate: '2026-09-02' })).toEqual(['warning schools:3:closing_date assumed.closing_people']);
  });

  it('name posts that do not count yet', () => {
    expect(reported({ openingDate: '2027-09-01' })).toEqual(['warning schools:3:opening_date assumed.later_posts']);
    expect([reported({ openingDate: '2027-08-31' }), reported({ openingDate: '2027-09-01' }, 0)]).toEqual([[], []]);
  });
});
