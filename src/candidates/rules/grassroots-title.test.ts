import { describe, expect, it } from 'vitest';
import { refuses } from '../../../test/support/pair.ts';
import { grassrootsTitle } from './grassroots-title.ts';

describe('the rule of grass-roots titles', () => {
  const block = { grassrootsTitles: 'block', moveModes: { source_to_target: 'transfer' } } as const;
  const teacher = { grassrootsTitle: true };

  it('refuses a move for good to where the title is not valid', () => {
    const school = { areaClass: 'town', qualitySchool: false } as const;
    const policy = { ...block, sourceAreas: ['urban'], targetAreas: ['town', 'rural'] } as const;
    const home = { areaClass: 'urban' } as const;
    expect(refuses(grassrootsTitle, { teacher, home, school, policy })).toBe(true);
    expect(refuses(grassrootsTitle, { teacher, home, policy })).toBe(false);
    expect(refuses(grassrootsTitle, { home, school, policy })).toBe(false);
    expect(refuses(grassrootsTitle, { teacher, home, school, policy: { ...policy, moveModes: {} } })).toBe(false);
    expect(refuses(grassrootsTitle, { teacher, home, school, policy: { ...policy, grassrootsTitles: 'warn' } })).toBe(
      false,
    );
    const areas = { ...policy, grassrootsAreas: ['town', 'rural'] } as const;
    expect(refuses(grassrootsTitle, { teacher, home, school, policy: areas })).toBe(false);
  });
});
