import { describe, expect, it } from 'vitest';
import { foundedBy } from '../../../test/support/new-school.ts';

describe('the model’s seed_team_source', () => {
  it('lets no parent give more than the limit', async () => {
    expect(await foundedBy({ members: 2, maxPerSchool: 2 })).toHaveLength(2);
    expect(await foundedBy({ members: 2, maxPerSchool: 1 })).toBeNull();
  });
});
