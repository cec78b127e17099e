import { type DrawnDistrict, drawFrom } from './generate.ts';
import type { Profile } from './profile.ts';
import { mixed } from './profiles/mixed.ts';

/**
 * The sample district: the published figures of Yuquan (domain.md 4.1, clauses 4.1-4.5), everything else invented.
 * 24 primary and 7 junior schools, three of them run by the city; 22,800 and 8,400 public pupils; one town and
 * eight sub-districts; 8 of 24 and 5 of 7 schools in groups; about 1,640 teachers.
 */
const profile: Profile = {
  ...mixed,
  rows: [
    { kind: 'primary', area: 'urban', count: 14, pupils: 1200, spread: 0.35, least: 600, most: 2000 },
    { kind: 'primary', area: 'rural', count: 7, pupils: 600, spread: 0.4, least: 200, most: 1000 },
    { kind: 'junior', area: 'urban', count: 2, pupils: 1250, spread: 0.2, least: 800, most: 1800 },
    { kind: 'junior', area: 'rural', count: 1, pupils: 750, spread: 0.2, least: 500, most: 900 },
    { kind: 'primary', area: 'town', count: 3, pupils: 800, spread: 0.3, least: 400, most: 1400 },
    { kind: 'junior', area: 'town', count: 1, pupils: 900, spread: 0.2, least: 600, most: 1200 },
    { kind: 'junior', area: 'urban', count: 3, pupils: 1400, spread: 0.2, least: 900, most: 1900, cityRun: true },
  ],
  pupils: { primary: 22_800, junior: 8_400 },
  posts: { urban: 0.65, town: 0.15, rural: 0.2 },
  approvedPerHeld: 1.19,
  places: {
    ...mixed.places,
    perSchool: 9 / 31,
    share: { urban: 0.58, town: 0, rural: 0.42 },
    words: { urban: '街道', town: '镇', rural: '街道' },
  },
  lineage: false,
};

const yuquanLike = { schools: 31, teachers: 1640, seed: 20260831 } as const;

export const drawYuquanLike = (): DrawnDistrict =>
  drawFrom(`yuquan-like|${yuquanLike.seed}`, profile, yuquanLike.schools, yuquanLike.teachers);
