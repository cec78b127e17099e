import { describe, expect, it } from 'vitest';
import type { District } from '../../src/district/district.ts';
import type { Teacher } from '../../src/district/teacher.ts';
import type { AreaClass } from '../../src/district/words.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { slotTable } from '../../src/staffing/slot-table.ts';
import { generateDistrict } from './generate.ts';

const usual = {
  rural: generateDistrict({ schools: 88, teachers: 2300, seed: 7, profile: 'rural' }),
  mixed: generateDistrict({ schools: 37, teachers: 1700, seed: 7, profile: 'mixed' }),
  urban: generateDistrict({ schools: 98, teachers: 7000, seed: 7, profile: 'urban' }),
} as const;
const names = ['rural', 'mixed', 'urban'] as const;

const share = (teachers: readonly Teacher[], holds: (teacher: Teacher) => boolean): number =>
  teachers.filter(holds).length / teachers.length;

const inArea = (district: District, area: AreaClass) => {
  const schools = new Set(district.schools.filter(({ areaClass }) => areaClass === area).map(({ id }) => id));
  return (teacher: Teacher): boolean => schools.has(teacher.schoolId);
};

/** Vacant share of the required posts in one area, for the given subjects. */
const vacancy = (district: District, area: AreaClass, subjects: readonly string[]): number => {
  const schools = new Set(district.schools.filter(({ areaClass }) => areaClass === area).map(({ id }) => id));
  const slots = slotTable(district, defaultPolicy).filter(
    ({ schoolId, subject }) => schools.has(schoolId) && subjects.includes(subject),
  );
  const required = slots.reduce((sum, slot) => sum + slot.required, 0);
  return slots.reduce((sum, slot) => sum + Math.max(0, slot.required - slot.held), 0) / required;
};

describe('the profiles, held to the figures of domain 4.3', () => {
  it.each([
    ['rural', { urban: 0.15, town: 0.5, rural: 0.35 }],
    ['mixed', { urban: 0.65, town: 0.15, rural: 0.2 }],
    ['urban', { urban: 0.92, town: 0.06, rural: 0.02 }],
  ] as const)('%s: teachers by area', (name, areas) => {
    for (const area of ['urban', 'town', 'rural'] as const)
      expect(Math.abs(share(usual[name].teachers, inArea(usual[name], area)) - areas[area])).toBeLessThan(0.04);
  });

  it.each([
    ['rural', 0.65, 0.55],
    ['mixed', 0.8, 0.7],
    ['urban', 0.82, 0.72],
  ] as const)('%s: women by stage', (name, primary, junior) => {
    const { teachers } = usual[name];
    const of = (stage: string) =>
      share(
        teachers.filter((one) => one.stage === stage),
        ({ sex }) => sex === 'female',
      );
    expect(Math.abs(of('primary') - primary)).toBeLessThan(0.06);
    expect(Math.abs(of('junior') - junior)).toBeLessThan(0.06);
  });

  it.each([
    ['rural', 0.35, 0.46],
    ['mixed', 0.3, 0.45],
    ['urban', 0.38, 0.55],
  ] as const)('%s: the eligible are from a third to a half of the roster', (name, least, most) => {
    const eligible = eligibilityLedger(usual[name], defaultPolicy).eligible / usual[name].teachers.length;
    expect(eligible).toBeGreaterThan(least);
    expect(eligible).toBeLessThan(most);
  });

  it.each(names)('%s: exemptions are 6 to 14 in a hundred', (name) => {
    const exempt = share(usual[name].teachers, ({ exemption }) => exemption !== null);
    expect(exempt).toBeGreaterThan(0.06);
    expect(exempt).toBeLessThan(0.14);
  });

  it.each([
    ['rural', 0.05],
    ['mixed', 0.15],
    ['urban', 0.1],
  ] as const)('%s: contract teachers', (name, contract) => {
    expect(share(usual[name].teachers, ({ established }) => !established)).toBeCloseTo(contract, 2);
  });

  it('has its vacancies at rural schools, in PE, music, art, English and science before the rest', () => {
    for (const name of ['rural', 'mixed'] as const) {
      const scarce = vacancy(usual[name], 'rural', ['pe', 'music', 'art', 'english', 'science']);
      const plenty = vacancy(usual[name], 'rural', ['chinese', 'mathematics', 'morality', 'labour']);
      expect(scarce).toBeGreaterThan(plenty * 1.3);
      expect(vacancy(usual[name], 'urban', ['pe', 'music', 'art', 'english', 'science'])).toBeLessThan(scarce / 2);
    }
  });

  it('puts rural counties farther apart than an hour, cities within it', () => {
    const beyond = (name: keyof typeof usual) => {
      const { journeys } = usual[name];
      return journeys.filter(({ minutes }) => minutes > 60).length / journeys.length;
    };
    expect(beyond('rural')).toBeGreaterThan(0.35);
    expect(beyond('urban')).toBeLessThan(0.2);
  });

  it('keeps the table of journeys short, however large the district', () => {
    const large = generateDistrict({ schools: 1000, teachers: 12_000, seed: 1, profile: 'urban' });
    expect(large.journeys.length).toBeLessThan(130_000);
  });

  it('makes backbone teachers scarce in a tight district, and caps how many may leave each school', () => {
    const tight = generateDistrict({ schools: 37, teachers: 1700, seed: 7, profile: 'mixed-tight' });
    const titled = ({ backboneLevel }: Teacher) => backboneLevel !== 'none' && backboneLevel !== 'school';
    expect(share(tight.teachers, titled)).toBeLessThan(share(usual.mixed.teachers, titled) * 0.7);
    expect(tight.schools.every(({ maxOut }) => maxOut !== null)).toBe(true);
  });
});
