import type { Profile } from '../profile.ts';

/**
 * A large urban district (domain.md 4.3). Only 2 teachers in 100 are at rural schools, but urban schools must send
 * one in ten of their eligible to schools that are neither urban, town nor quality (clause 0.40): what takes them
 * is the growth of 4.1, new schools on the rural fringe, opened last year with their posts approved and most of them vacant.
 */
export const urban: Profile = {
  rows: [
    { kind: 'primary', area: 'urban', count: 50, pupils: 1200, spread: 0.3, least: 600, most: 2000 },
    { kind: 'primary', area: 'rural', count: 6, pupils: 1000, spread: 0.2, least: 600, most: 1600, opening: true },
    { kind: 'junior', area: 'urban', count: 22, pupils: 1150, spread: 0.3, least: 600, most: 2000 },
    { kind: 'junior', area: 'rural', count: 4, pupils: 900, spread: 0.2, least: 600, most: 1600, opening: true },
    { kind: 'nine_year', area: 'urban', count: 9, pupils: 1500, spread: 0.25, least: 800, most: 2500 },
    { kind: 'primary', area: 'town', count: 4, pupils: 900, spread: 0.25, least: 500, most: 1600 },
    { kind: 'junior', area: 'town', count: 1, pupils: 900, spread: 0.25, least: 500, most: 1600 },
    { kind: 'primary', area: 'rural', count: 2, pupils: 450, spread: 0.3, least: 200, most: 800 },
    { kind: 'nine_year', area: 'rural', count: 1, pupils: 1400, spread: 0.2, least: 800, most: 2500, opening: true },
  ],
  pupilsPerTeacher: 15.4,
  primaryShare: 0.694,
  pupils: null,
  posts: { urban: 0.86, town: 0.06, rural: 0.08 },
  approvedPerHeld: 1.14,
  classRatio: 1.7,
  gap: { urban: 0.02, town: 0.03, rural: 0.12 },
  surplus: { urban: 0.09, town: 0.07, rural: 0.02 },
  moveHazard: 0.05,
  contract: 0.1,
  borrowed: 0.012,
  leaving: 0.008,
  ages: { urban: [0.28, 0.34, 0.26, 0.12], town: [0.27, 0.34, 0.26, 0.13], rural: [0.34, 0.34, 0.22, 0.1] },
  female: { primary: 0.82, junior: 0.72 },
  backbone: { urban: 0.16, town: 0.12, rural: 0.08 },
  quality: { urban: 0.3, town: 0.1, rural: 0 },
  exemption: 0.11,
  places: {
    perSchool: 0.3,
    share: { urban: 0.8, town: 0.08, rural: 0.12 },
    words: { urban: '街道', town: '镇', rural: '乡' },
    cityKm: 7,
    townKm: 10,
    radiusKm: 14,
  },
  road: { fixed: 8, speed: 24, factor: 1.35 },
  grouped: { primary: 0.5, junior: 0.5 },
  volunteers: 0.04,
  wishing: 0.1,
  orders: 0.008,
  lineage: true,
  slack: 1.15,
  tight: false,
};
