import { describe, expect, it } from 'vitest';
import { foundedBy, foundingDistrict, percent } from '../../../test/support/new-school.ts';

describe('the model’s seed_team_staffed', () => {
  it('fills the share of the posts, rounded up, where the school is due this year', async () => {
    expect(await foundedBy({ staffedShare: percent(50) })).toHaveLength(2);
    expect(await foundedBy({ staffedShare: percent(100) })).toHaveLength(3);
    const spring = foundingDistrict({ openingDate: '2027-03-01' });
    expect(await foundedBy({ staffedShare: percent(100), staffed: 'within_six_months' }, spring)).toEqual([]);
  });
});
