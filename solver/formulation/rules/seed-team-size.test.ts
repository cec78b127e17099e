import { describe, expect, it } from 'vitest';
import { foundedBy, foundingDistrict } from '../../../test/support/new-school.ts';

describe('the model’s seed_team_size', () => {
  it('sends the required number from the parent, and has no plan when it exceeds the posts', async () => {
    expect(await foundedBy({})).toEqual([]);
    expect(await foundedBy({ members: 2 })).toHaveLength(2);
    expect((await foundedBy({ members: 2 }))?.every((one) => one.startsWith('U1-'))).toBe(true);
    expect(await foundedBy({ members: 4 })).toBeNull();
  });

  it('requires nothing where the new school has no parent', async () => {
    expect(await foundedBy({ members: 2 }, foundingDistrict({ partnerSchool: null }))).toEqual([]);
  });
});
