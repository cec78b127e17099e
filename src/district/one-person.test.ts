import { describe, expect, it } from 'vitest';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { teacherId } from './ids.ts';
import { holdsPerson, personRows, withoutPerson } from './one-person.ts';
import type { Teacher } from './teacher.ts';

const district = generateDistrict({ schools: 5, teachers: 60, seed: 1, profile: 'mixed' });
const someone = district.teachers.find(({ birthDate }) => birthDate !== null) ?? district.teachers[0];
const id = someone?.id ?? teacherId('');

describe('one person in a dataset', () => {
  it('is found in every table, and only there', () => {
    const order = { teacherId: id, kind: 'stay', schoolId: null, reason: 'x' } as const;
    const rows = personRows({ ...district, orders: [order] }, id);
    expect(rows).toEqual({ teachers: [someone], hires: [], orders: [order] });
    expect(holdsPerson(rows)).toBe(true);
    expect(holdsPerson(personRows(district, teacherId('unknown')))).toBe(false);
  });

  it('leaves the post and removes name, birth and home; every other teacher is unchanged', () => {
    const erased = withoutPerson(district, id, '-');
    const [teacher] = personRows(erased, id).teachers;
    expect(teacher).toMatchObject({ name: '-', birthDate: null, sex: null, wishes: [], exemption: null });
    expect(teacher?.schoolId).toBe(someone?.schoolId);
    expect(JSON.stringify(erased)).not.toContain(JSON.stringify(someone?.name));
    expect(erased.teachers.filter((one) => one.id !== id)).toEqual(district.teachers.filter((one) => one.id !== id));
  });

  it('is no one’s husband or wife after it was erased', () => {
    const other = district.teachers.find((one) => one.id !== id);
    const partners = new Map([
      [id, other?.id],
      [other?.id, id],
    ]);
    const tie = (one: Teacher): Teacher => {
      const tiedWith = partners.get(one.id);
      return tiedWith === undefined ? one : { ...one, tiedWith };
    };
    const erased = withoutPerson({ ...district, teachers: district.teachers.map(tie) }, id, '-');
    expect(erased.teachers.filter(({ tiedWith }) => tiedWith !== undefined)).toEqual([]);
  });
});
