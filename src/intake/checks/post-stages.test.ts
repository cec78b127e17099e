import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aPost } from '../../../test/support/district.ts';

describe('posts', () => {
  it('are a fault at a stage their school does not have', () => {
    const posts = [aPost({ schoolId: 'S1', required: 2 }), aPost({ schoolId: 'S2', stage: 'junior', required: 2 })];
    expect(faultLinesOf({ posts })).toContain('error posts:3:stage expected.stage_of_school');
  });
});
