import { describe, expect, it } from 'vitest';
import { foundedBy } from '../../../test/support/new-school.ts';

describe('the model’s seed_team_subjects', () => {
  it('brings a teacher of each subject with posts, or of the required ones', async () => {
    const all = await foundedBy({ subjects: null });
    expect(all).toHaveLength(2);
    expect(all).toContain('U1-08 music');
    expect(await foundedBy({ subjects: ['music'] })).toEqual(['U1-08 music']);
    expect(await foundedBy({ subjects: ['pe'] })).toEqual([]);
  });
});
