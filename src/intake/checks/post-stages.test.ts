import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../test/intake/raw-dataset.ts';
import { aPost } from '../../../test/support/district.ts';

describe('posts', () => {
  it('are a fault at a stage their school does not have', () => {
    const posts = [aPost({ schoolId: 'S1', required: 2 }), aPost({ schoolId: 'S2', stage: 'junior', required: 2 })];
    expect(toldOf({ posts })).toContain('error posts:3:stage expected.stage_of_school');
  });
});
