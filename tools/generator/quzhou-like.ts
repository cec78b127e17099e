import type { District } from '../../src/district/district.ts';
import type { School } from '../../src/district/school.ts';
import { drawFrom } from './generate.ts';
import { withOffice } from './optional/offices.ts';
import type { Profile } from './profile.ts';
import { mixed } from './profiles/mixed.ts';
import { random } from './random.ts';

/**
 * A district like that of the Quzhou opinion: every rural primary school entrusted to an urban one (clauses 3.2, 3.3),
 * urban and rural junior schools in management communities (3.4), few backbone teachers in the countryside (3.10),
 * heads in office for terms (3.11).
 * The opinion prints no numbers of schools or people: all of them are invented.
 */
const profile: Profile = {
  ...mixed,
  rows: [
    { kind: 'primary', area: 'urban', count: 6, pupils: 1000, spread: 0.3, least: 600, most: 1800 },
    { kind: 'primary', area: 'rural', count: 8, pupils: 220, spread: 0.35, least: 100, most: 450 },
    { kind: 'junior', area: 'urban', count: 3, pupils: 1000, spread: 0.2, least: 700, most: 1600 },
    { kind: 'junior', area: 'rural', count: 2, pupils: 420, spread: 0.2, least: 250, most: 700 },
    { kind: 'primary', area: 'town', count: 2, pupils: 600, spread: 0.2, least: 400, most: 900 },
    { kind: 'junior', area: 'town', count: 1, pupils: 700, spread: 0.2, least: 500, most: 1000 },
  ],
  posts: { urban: 0.6, town: 0.15, rural: 0.25 },
  gap: { urban: 0.03, town: 0.06, rural: 0.16 },
  backbone: { urban: 0.16, town: 0.09, rural: 0.04 },
  quality: { urban: 0.2, town: 0, rural: 0 },
  grouped: { primary: 0, junior: 1 },
  lineage: false,
};

const quzhouLike = { schools: 22, teachers: 620, seed: 2008 } as const;

const isPrimary = (school: School): boolean => school.stages.length === 1 && school.stages[0] === 'primary';

/** Of the urban schools, the one that the first rural school is entrusted to: one with art lessons to spare then has a ward within an hour that lacks them (clause 3.8). */
const firstTrustee = 3;

/** Rural primary schools by turns with the urban ones, which have no partner of their own: a trustee may have several. */
const entrusted = (district: District): District => {
  const trustees = district.schools.filter((school) => isPrimary(school) && school.areaClass === 'urban');
  let turn = firstTrustee;
  const partnerOf = (school: School): School['partnerSchool'] => {
    if (!isPrimary(school) || school.areaClass !== 'rural') return null;
    const trustee = trustees[turn % trustees.length];
    turn += 1;
    return trustee?.id ?? null;
  };
  return { ...district, schools: district.schools.map((school) => ({ ...school, partnerSchool: partnerOf(school) })) };
};

/** When each head took office, and the terms completed there (clause 3.11). */
const withTerms = (district: District): District => {
  const draw = random(`quzhou-like|${quzhouLike.seed}|offices`);
  return {
    ...district,
    teachers: district.teachers.map((teacher) => {
      const { failedYears: _never, ...rest } = withOffice(draw, teacher);
      return rest;
    }),
  };
};

export const drawQuzhouLike = (): District =>
  withTerms(
    entrusted(drawFrom(`quzhou-like|${quzhouLike.seed}`, profile, quzhouLike.schools, quzhouLike.teachers).district),
  );
