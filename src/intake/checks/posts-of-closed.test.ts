import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aPost, aSchool } from '../../../test/support/district.ts';

const reported = (closingDate: string | null, required: number) =>
  faultLinesOf({
    schools: [aSchool({ id: 'S1' }), aSchool({ id: 'S2', closingDate })],
    posts: [aPost({ schoolId: 'S1', required: 1 }), aPost({ schoolId: 'S2', required, max: 1 })],
  }).filter((line) => line.includes('closed_posts'));

describe('posts of a school that has closed', () => {
  it('warns while posts are still required there', () => {
    expect(reported('2026-08-31', 1)).toEqual(['warning posts:3:required assumed.closed_posts']);
    expect(reported('2026-09-01', 1)).toEqual(['warning posts:3:required assumed.closed_posts']);
    expect(reported('2026-08-31', 0)).toEqual([]);
  });

  it('are none of ours while it is open', () => {
    expect([reported('2026-09-02', 1), reported(null, 1)]).toEqual([[], []]);
  });
});
