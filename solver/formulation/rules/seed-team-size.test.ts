import { describe, expect, it } from 'vitest';
import { foundedBy, foundingDistrict } from '../../../test/support/new-school.ts';

describe('the model’s seed_team_size', () => {
  it('sends as many from the parent as asked, and has no plan where more are asked than there are posts', async () => {
    expect(await foundedBy({})).toEqual([]);
    expect(await foundedBy({ members: 2 })).toHaveLength(2);
    expect((await foundedBy({ members: 2 }))?.every((one) => one.startsWith('U1-'))).toBe(true);
    expect(await foundedBy({ members: 4 })).toBeNull();
  });

  it('asks nothing where the new school has no parent', async () => {
    expect(await foundedBy({ members: 2 }, foundingDistrict({ partnerSchool: null }))).toEqual([]);
  });
});
