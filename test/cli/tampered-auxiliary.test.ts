import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const district = space.at('district');

type Row = Record<string, unknown>;
type Document = Record<string, Row[]> & { readonly format: string };
const documents = new Map<string, Document>();

beforeAll(async () => {
  const words = ['--schools', '20', '--teachers', '260', '--seed', '5', '--profile', 'rural'];
  expect((await junheng('generate', ...words, '--out', district)).code).toBe(0);
  for (const name of ['itinerant', 'inspectors']) {
    expect((await junheng(name, district, '--out', space.at(name))).code).toBe(0);
    documents.set(name, JSON.parse(await readFile(space.at(name, `${name}.json`), 'utf8')));
  }
});

const documentOf = (name: string): Document => {
  const document = documents.get(name);
  if (document === undefined) throw new Error(`${name} was not written`);
  return document;
};
const judged = async (name: string, change: (document: Document) => object) => {
  const document = documentOf(name);
  const path = await space.file('given.json', JSON.stringify({ ...document, ...change(document) }));
  return junheng('check', district, path, '--lang', 'en');
};
const firstOf = (rows: readonly Row[] = [], change: Row): Row[] =>
  rows.map((row, index) => (index === 0 ? { ...row, ...change } : row));
const firstVisit = (rows: readonly Row[] = [], change: (visit: Row) => Row): Row[] =>
  rows.map((row, index) =>
    index === 0 && Array.isArray(row.visits)
      ? { ...row, visits: [change(row.visits[0]), ...row.visits.slice(1)] }
      : row,
  );

describe('a plan of itinerant teaching', () => {
  it('passes as it was written, in words and for machines, and with its claims left out', async () => {
    const end = await judged('itinerant', () => ({}));
    expect([end.code, end.out]).toEqual([0, expect.stringMatching(/^\d+ checks all hold/)]);
    const bare = { coverage: null, l3_extra: null, levels: null, checks: null, policy: null, dataset: null };
    expect((await judged('itinerant', () => bare)).code).toBe(0);
    const json = await junheng('check', district, space.at('itinerant', 'itinerant.json'), '--json');
    expect(JSON.parse(json.out)).toMatchObject({ ok: true, claims: [] });
  });

  it.each<[string, (document: Document) => object, RegExp]>([
    ['an unknown teacher', ({ teachers }) => ({ teachers: firstOf(teachers, { teacher_id: 'X' }) }), /X/],
    ['another hub', ({ teachers }) => ({ teachers: firstOf(teachers, { hub_school_id: 'X' }) }), /broken/],
    ['fewer minutes', ({ teachers }) => ({ teachers: firstOf(teachers, { travel_minutes: 1 }) }), /broken/],
    ['more lessons at the hub', ({ teachers }) => ({ teachers: firstOf(teachers, { hub_lessons: 40 }) }), /broken/],
    [
      'a visit elsewhere',
      ({ teachers }) => ({ teachers: firstVisit(teachers, (visit) => ({ ...visit, school_id: 'X' })) }),
      /broken/,
    ],
    [
      'a visit on Sunday',
      ({ teachers }) => ({ teachers: firstVisit(teachers, (visit) => ({ ...visit, day: 7 })) }),
      /broken/,
    ],
    ['somebody sent twice', ({ teachers = [] }) => ({ teachers: [...teachers, ...teachers.slice(0, 1)] }), /broken/],
    ['a teacher left out', ({ teachers = [] }) => ({ teachers: teachers.slice(1) }), /the plan says/],
    ['a better level', ({ levels }) => ({ levels: firstOf(levels, { value: 0 }) }), /the plan says 0, recomputed/],
    ['lessons covered', ({ coverage }) => ({ coverage: firstOf(coverage, { own: 99 }) }), /the plan says/],
    [
      'a teacher more for L3',
      ({ l3_extra = [] }) => ({ l3_extra: [...l3_extra, { school_id: 'X', stage: 'primary', teachers: 1 }] }),
      /L3 X primary: the plan says 1, recomputed 0/,
    ],
  ])('is refused with %s', async (_name, change, expected) => {
    const end = await judged('itinerant', change);
    expect([end.code, end.out]).toEqual([1, expect.stringMatching(expected)]);
  });

  it('rejects an itinerant plan with moves of another district or in another form', async () => {
    const move = { teacher_id: 'X', to_school_id: 'Y', stage: 'primary', subject: 'pe' };
    const strange = await judged('itinerant', () => ({ after_moves: [move] }));
    expect([strange.code, strange.err]).toEqual([2, expect.stringMatching(/after_moves/)]);
    const formless = await judged('itinerant', () => ({ teachers: 'unknown' }));
    expect([formless.code, formless.err]).toEqual([2, expect.stringMatching(/teachers/)]);
  });

  it('checks a plan of data corrected since by its rules and reports the different fingerprint', async () => {
    const end = await judged('itinerant', () => ({ dataset: { sha256: '0'.repeat(64) } }));
    expect([end.code, end.err]).toEqual([0, expect.stringMatching(/sha256/)]);
  });
});

describe('an allocation of inspectors', () => {
  it('passes as it was written', async () => {
    expect((await judged('inspectors', () => ({}))).code).toBe(0);
  });

  it.each<[string, (document: Document) => object, RegExp]>([
    ['an area left out', ({ areas = [] }) => ({ areas: areas.slice(1) }), /broken/],
    ['two areas of one inspector', ({ areas }) => ({ areas: firstOf(areas, { inspector: 2 }) }), /broken/],
    ['a centre elsewhere', ({ areas }) => ({ areas: firstOf(areas, { centre_school_id: 'X' }) }), /broken/],
    ['no inspector at a school', ({ areas }) => ({ areas: firstOf(areas, { schools: [] }) }), /broken/],
    [
      'a shorter way',
      ({ levels = [] }) => ({ levels: levels.map((one) => (one.goal === 'metres' ? { ...one, value: 1 } : one)) }),
      /the plan says 1, recomputed/,
    ],
  ])('is refused with %s', async (_name, change, expected) => {
    const end = await judged('inspectors', change);
    expect([end.code, end.out]).toEqual([1, expect.stringMatching(expected)]);
  });

  it('rejects an allocation in another form', async () => {
    const end = await judged('inspectors', () => ({ areas: [{ inspector: 1 }] }));
    expect([end.code, end.err]).toEqual([2, expect.stringMatching(/areas\.0\.schools/)]);
  });
});
