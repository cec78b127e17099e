import { describe, expect, it } from 'vitest';
import { foundedBy, percent } from '../../../test/support/new-school.ts';

describe('the model’s seed_team_backbone', () => {
  it('takes the backbone teacher along, and has no plan where one is too few', async () => {
    expect(await foundedBy({ members: 2, backboneShare: percent(50) })).toContain('U1-01 chinese');
    expect(await foundedBy({ members: 2, backboneShare: percent(51) })).toBeNull();
  });
});
