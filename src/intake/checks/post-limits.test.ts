import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aPost } from '../../../test/support/district.ts';

const limits = (min: number | null, required: number, max: number | null) =>
  faultLinesOf({ posts: [aPost({ schoolId: 'S1', min, required, max }), aPost({ schoolId: 'S2', required: 1 })] });

describe('the limits of a post', () => {
  it('are sound when min <= required <= max', () => {
    expect(limits(2, 2, 2)).toEqual([]);
    expect(limits(null, 2, null)).toEqual([]);
  });

  it('are a fault when min is above required', () => {
    expect(limits(3, 2, 4)).toEqual(['error posts:2:min expected.min_required']);
  });

  it('are a fault when max is below required', () => {
    expect(limits(1, 2, 1)).toEqual(['error posts:2:max expected.max_required']);
  });
});
