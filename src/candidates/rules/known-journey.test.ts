import { describe, expect, it } from 'vitest';
import { refuses } from '../../../test/support/pair.ts';
import { knownJourney } from './known-journey.ts';

describe('the rule of known journeys', () => {
  it('refuses an unknown journey where the policy forbids it, and no known one', () => {
    expect(refuses(knownJourney, { policy: { unknownTravel: 'forbid' } })).toBe(true);
    expect(refuses(knownJourney, { policy: { unknownTravel: 'admit' } })).toBe(false);
    expect(refuses(knownJourney, { policy: { unknownTravel: 'forbid' }, minutes: 90 })).toBe(false);
  });
});
