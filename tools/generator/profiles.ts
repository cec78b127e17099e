import type { Profile } from './profile.ts';
import { mixed } from './profiles/mixed.ts';
import { rural } from './profiles/rural.ts';
import { urban } from './profiles/urban.ts';

const tightened = (profile: Profile): Profile => ({
  ...profile,
  approvedPerHeld: 1 + (profile.approvedPerHeld - 1) / 4,
  backbone: { urban: 0.05, town: 0.045, rural: 0.02 },
  exemption: 0.12,
  orders: profile.orders * 2,
  slack: 1,
  tight: true,
});

const families = { rural, mixed, urban } as const;

/** Each family as it is, with the bureau's usual dirt in its files, and with little slack. */
export const profileNames = [
  'rural',
  'rural-dirty',
  'rural-tight',
  'mixed',
  'mixed-dirty',
  'mixed-tight',
  'urban',
  'urban-dirty',
  'urban-tight',
] as const;
export type ProfileName = (typeof profileNames)[number];

const familyOf = (name: ProfileName): keyof typeof families =>
  name.startsWith('rural') ? 'rural' : name.startsWith('mixed') ? 'mixed' : 'urban';

export const isDirtyProfile = (name: ProfileName): boolean => name.endsWith('-dirty');

/** Dirt is in the files only: the district of `mixed-dirty` is that of `mixed`. */
export const profileOf = (name: ProfileName): Profile =>
  name.endsWith('-tight') ? tightened(families[familyOf(name)]) : families[familyOf(name)];

/** The text the random streams of a profile start from. */
export const streamName = (name: ProfileName): string => (isDirtyProfile(name) ? familyOf(name) : name);
