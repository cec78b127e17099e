import type { CalendarDate } from '../../src/district/date.ts';
import type { BackboneLevel, Degree, Exemption, Sex, Stage, Subject, Title } from '../../src/district/words.ts';
import { day, referenceYear } from './calendar.ts';
import type { Random } from './random.ts';

/** Titles by age and stage: over a staff about .12/.45/.43 senior/middle/junior in primary, .25/.42/.33 in junior stage. */
export const drawTitle = (draw: Random, age: number, stage: Stage): Title => {
  const junior = stage === 'junior';
  if (age < 30)
    return draw.weighted([
      ['none', 0.2],
      ['third', 0.1],
      ['second', 0.65],
      ['first', 0.05],
    ]);
  const [senior, first] =
    age < 40 ? (junior ? [0.05, 0.5] : [0.02, 0.42]) : age < 50 ? (junior ? [0.4, 0.5] : [0.14, 0.68]) : [0.45, 0.48];
  const roll = draw.unit();
  if (roll < senior) return draw.chance(0.015) ? 'full_senior' : 'senior';
  return roll < senior + first ? 'first' : 'second';
};

/** Heads have a middle title at least. */
export const headTitle = (draw: Random, age: number): Title =>
  draw.chance(age < 40 ? 0.2 : 0.65) ? 'senior' : 'first';

export const drawDegree = (draw: Random, age: number, stage: Stage): Degree => {
  const better = stage === 'junior' ? 0.14 : 0;
  const [bachelor, master, secondary] =
    age < 30 ? [0.88, 0.06, 0] : age < 40 ? [0.83, 0.04, 0] : age < 50 ? [0.68, 0.01, 0.02] : [0.45, 0, 0.08];
  const roll = draw.unit();
  if (roll < master) return 'master';
  if (roll < master + bachelor + better) return 'bachelor';
  return roll > 1 - secondary ? 'secondary' : 'college';
};

export interface BackboneTitle {
  readonly level: BackboneLevel;
  readonly validUntil: CalendarDate | null;
}

/** `share` of county-level titles and above valid today; in addition school-level ones and some that have run out. */
export const drawBackbone = (draw: Random, age: number, share: number): BackboneTitle => {
  const byAge = age < 30 ? 0.25 : age < 40 ? 1.1 : age < 50 ? 1.5 : 0.9;
  const roll = draw.unit();
  const level = draw.weighted<BackboneLevel>([
    ['county', 72],
    ['city', 20],
    ['province', 7],
    ['nation', 1],
  ]);
  if (roll < share * byAge) {
    const year = referenceYear + draw.between(0, 3);
    return { level, validUntil: draw.chance(0.15) ? null : day(year, 12, 31) };
  }
  if (roll < share * byAge + 0.015) return { level: 'county', validUntil: day(referenceYear - 1, 12, 31) };
  return { level: roll < share * byAge + 0.095 ? 'school' : 'none', validUntil: null };
};

export interface ExemptionGranted {
  readonly kind: Exemption;
  /** `null`: until lifted. */
  readonly until: CalendarDate | null;
}

/** Exemptions (domain 2.1); `scale` 1 is about one teacher in ten. A few have run out and no longer exempt. */
export const drawExemption = (draw: Random, age: number, sex: Sex, scale: number): ExemptionGranted | null => {
  const maternity = sex === 'female' && age >= 24 && age <= 39 ? 0.1 : 0;
  const kind = draw.weighted<Exemption | null>([
    ['maternity', maternity * scale],
    ['illness', (age < 40 ? 0.008 : 0.022) * scale],
    ['disability', 0.005 * scale],
    ['deferral', 0.018 * scale],
    ['other', 0.02 * scale],
    [null, Math.max(0, 1 - (maternity + 0.06) * scale)],
  ]);
  if (kind === null) return null;
  if (draw.chance(0.06)) return { kind, until: day(referenceYear, draw.between(1, 6), 28) };
  if (kind === 'disability') return { kind, until: null };
  if (kind === 'maternity') return { kind, until: day(referenceYear, draw.between(9, 12), draw.between(1, 28)) };
  if (kind === 'deferral') return { kind, until: day(referenceYear + 1, 8, 31) };
  return { kind, until: draw.chance(0.3) ? null : day(referenceYear + 1, draw.between(1, 8), 28) };
};

/** Years at the same school so far, at least one: geometric with the yearly hazard, no longer than the career. */
export const drawTenure = (draw: Random, career: number, hazard: number): number => {
  let years = 1;
  while (years < career && !draw.chance(hazard)) years += 1;
  return years;
};

/** Points of the scheme of domain 5.2: service, rural years, title, homeroom, honours; whole points. */
export const pointsOf = (facts: {
  readonly career: number;
  readonly ruralYears: number;
  readonly title: Title;
  readonly homeroom: boolean;
  readonly backbone: BackboneLevel;
  readonly reviews: number;
}): number => {
  const title = facts.title === 'senior' || facts.title === 'full_senior' ? 10 : facts.title === 'first' ? 7 : 4;
  const honours = { none: 0, school: 0, county: 2, city: 4, province: 6, nation: 6 }[facts.backbone];
  const rural = Math.floor(facts.ruralYears / 2);
  return Math.min(30, facts.career) + rural + title + (facts.homeroom ? 3 : 0) + honours + 2 * facts.reviews;
};

/** Odds of being a class's homeroom teacher. */
export const homeroomOdds = (subject: Subject): number => {
  if (subject === 'chinese') return 0.45;
  return subject === 'mathematics' ? 0.32 : subject === 'english' ? 0.25 : 0.06;
};
