import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aSchool } from '../../../test/support/district.ts';

const faults = (given: object) =>
  faultLinesOf({ schools: [aSchool({ id: 'S1', postPool: 2, ...given }), aSchool({ id: 'S2' })] });

describe('the dates of posts lent', () => {
  it('have the end after the start', () => {
    expect(faults({ poolStart: '2025-09-01', poolEnd: '2028-08-31' })).toEqual([]);
    expect(faults({ poolStart: '2025-09-01', poolEnd: '2025-09-01' })).toEqual([
      'error schools:2:pool_end expected.pool_end_after_start',
    ]);
  });

  it('serve nothing where no post is lent', () => {
    expect(faults({ postPool: 0, poolEnd: '2028-08-31' })).toEqual([
      'warning schools:2:pool_end assumed.no_posts_lent',
    ]);
  });
});
