import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../api/documents/read-dataset.ts';
import { datasetFiles, writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import type { School } from '../../src/district/school.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { holdsPost } from '../../src/staffing/holding.ts';
import { sampleDistricts } from '../../tools/generator/samples.ts';

const { yuquan: _own, ...documents } = sampleDistricts;
const plain = { headings: 'identifier', encoding: 'utf8' } as const;
const folderOf = (name: string): string => fileURLToPath(new URL(`../../data/samples/${name}-like`, import.meta.url));
const samples = Object.entries(documents).map(([name, draw]) => [name, draw()] as const);

// data/samples/README.md says how to write the samples anew after a change of the generator or the writer.
beforeAll(async () => {
  if (process.env.JUNHENG_WRITE_SAMPLES === undefined) return;
  for (const [name, district] of samples) await writeDatasetFolder(folderOf(name), district, plain);
});

describe.each(samples)('the sample %s-like', (name, district) => {
  it('equals what its seed generates, byte for byte, and is small', async () => {
    const most = name === 'shrinking-county' ? 600 : 300;
    const files = datasetFiles(district, plain);
    expect((await readdir(folderOf(name))).toSorted()).toEqual(files.map((file) => file.name).toSorted());
    for (const file of files)
      expect(Buffer.compare(await readFile(`${folderOf(name)}/${file.name}`), file.bytes), file.name).toBe(0);
    expect(files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(most * 1024);
  });

  it('reads back without a fault to the same district', async () => {
    const read = await readDataset(folderOf(name), { referenceDate: defaultPolicy.referenceDate });
    expect(read.ok ? [] : read.faults).toEqual([]);
    expect(read.ok && districtFingerprint(read.value.district)).toBe(districtFingerprint(district));
  });
});

const sum = (schools: readonly School[], of: (school: School) => number | null): number =>
  schools.reduce((total, school) => total + (of(school) ?? 0), 0);

describe('the figures of the documents', () => {
  it('contains the figures of Hualong at a quarter: 4 of 14 new schools, 50 new teachers a year, 75 beds, classes of 45 and 50 at most', () => {
    const { schools, hires } = sampleDistricts.hualong();
    const opened = schools.filter(({ openingDate }) => openingDate !== null && openingDate >= '2025-01-01');
    expect(opened).toHaveLength(4);
    expect(hires).toHaveLength(50);
    expect(sum(schools, ({ dormBeds }) => dormBeds)).toBe(75);
    for (const { id, pupilsPrimary, classesPrimary, pupilsJunior, classesJunior } of schools) {
      expect(pupilsPrimary ?? 0, id).toBeLessThanOrEqual(45 * (classesPrimary ?? 0));
      expect(pupilsJunior ?? 0, id).toBeLessThanOrEqual(50 * (classesJunior ?? 0));
    }
  });

  it('contains the figures of Xingtai: 15 named and 40 backbone teachers of one batch, two new schools paired with quality schools', () => {
    const { schools, teachers } = sampleDistricts.xingtai();
    const valid = teachers.filter(({ backboneValidUntil: until }) => until === null || until >= '2026-08-31');
    const ofLevel = (level: string) => valid.filter(({ backboneLevel }) => backboneLevel === level);
    expect([ofLevel('city').length, ofLevel('province').length, ofLevel('nation').length]).toEqual([15, 0, 0]);
    expect(ofLevel('county')).toHaveLength(40);
    expect(new Set(ofLevel('city').map(({ backboneValidUntil }) => backboneValidUntil)).size).toBe(1);
    const opening = schools.filter(({ openingDate }) => openingDate === '2026-09-01');
    expect(opening).toHaveLength(2);
    const quality = new Set<string | null>(schools.filter((school) => school.qualitySchool).map(({ id }) => id));
    expect(opening.filter(({ partnerSchool }) => !quality.has(partnerSchool))).toEqual([]);
  });

  it('contains the figures of Liaocheng: teaching points, boarding schools, small schools, a special-grade teacher in each rural district', () => {
    const { schools, teachers } = sampleDistricts.liaocheng();
    expect(schools.filter(({ name }) => name.endsWith('教学点')).length).toBeGreaterThanOrEqual(5);
    expect(schools.filter(({ boardingPupils }) => (boardingPupils ?? 0) > 0).length).toBeGreaterThan(2);
    expect(schools.filter(({ pupilsPrimary }) => (pupilsPrimary ?? 999) < 100).length).toBeGreaterThan(5);
    const rural = new Map(
      schools.flatMap(({ id, areaClass, cluster }) => (areaClass === 'rural' ? [[id, cluster]] : [])),
    );
    const held = teachers.filter(({ specialGrade }) => specialGrade).map(({ schoolId }) => rural.get(schoolId));
    expect(new Set(held).size).toBe(held.length);
    expect(held.length).toBeGreaterThanOrEqual(new Set(rural.values()).size - 1);
  });

  it('contains the figures of a shrinking county: 45 % fewer posts at the rural primary schools of Yuquan, and as many people', () => {
    const [before, after] = [sampleDistricts.yuquan(), sampleDistricts['shrinking-county']()];
    const rural = new Set(
      after.schools.flatMap(({ id, areaClass, stages }) =>
        areaClass === 'rural' && stages.join() === 'primary' ? [id] : [],
      ),
    );
    const approved = ({ schools }: typeof after): number =>
      sum(
        schools.filter(({ id }) => rural.has(id)),
        ({ approvedPosts }) => approvedPosts,
      );
    expect(rural.size).toBe(7);
    expect(approved(after) / approved(before)).toBeCloseTo(0.55, 1);
    expect(after.teachers).toEqual(before.teachers);
    const staff = Map.groupBy(
      after.teachers.filter((teacher) => holdsPost(teacher, defaultPolicy.referenceDate)),
      ({ schoolId }) => schoolId,
    );
    const over = after.schools.filter(({ id, approvedPosts }) => (staff.get(id)?.length ?? 0) > approvedPosts);
    expect(over.map(({ id }) => id).toSorted()).toEqual([...rural].toSorted());
  });

  it('contains a district like Yuquan whose approved posts are used up, with one new school', () => {
    const { schools, teachers } = sampleDistricts['yuquan-pool']();
    const held = Map.groupBy(
      teachers.filter((teacher) => holdsPost(teacher, defaultPolicy.referenceDate)),
      ({ schoolId }) => schoolId,
    );
    for (const { id, approvedPosts } of schools) expect(approvedPosts, id).toBe(held.get(id)?.length);
    expect(schools.filter(({ openingDate }) => openingDate !== null)).toHaveLength(1);
  });

  it('contains the figures of Quzhou: every rural primary school entrusted to an urban one', () => {
    const { schools } = sampleDistricts.quzhou();
    const urban = new Set(schools.filter(({ areaClass }) => areaClass === 'urban').map(({ id }) => id));
    const rural = schools.filter(({ areaClass, stages }) => areaClass === 'rural' && stages.join() === 'primary');
    expect(rural.length).toBeGreaterThan(5);
    expect(rural.filter(({ partnerSchool }) => partnerSchool === null || !urban.has(partnerSchool))).toEqual([]);
  });
});
