import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../api/documents/read-dataset.ts';
import { datasetFiles, datasetWorkbook, writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import { highsPlanEngine } from '../../solver/search/linear-first.ts';
import type { District } from '../../src/district/district.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import type { Stage } from '../../src/district/words.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { isSourceSchool, isTargetSchool } from '../../src/policy/areas.ts';
import { leastMeeting } from '../../src/policy/rate.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { slotTable } from '../../src/staffing/slot-table.ts';
import { witnessPolicy } from '../../tools/generator/witness/witness-policy.ts';
import { drawYuquanLike } from '../../tools/generator/yuquan-like.ts';
import { surroundings } from '../contract/surroundings.ts';

const folder = fileURLToPath(new URL('../../data/samples/yuquan-like', import.meta.url));
const workbook = `${folder}.xlsx`;
const plain = { headings: 'identifier', encoding: 'utf8' } as const;

const { district, witness } = drawYuquanLike();

const readBack = async (path: string): Promise<District> => {
  const read = await readDataset(path, { referenceDate: defaultPolicy.referenceDate });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value.district;
};

// data/samples/README.md says how to write the sample anew after a change of the generator or the writer.
beforeAll(async () => {
  if (process.env.JUNHENG_WRITE_SAMPLES === undefined) return;
  await writeDatasetFolder(folder, district, plain);
  await writeFile(workbook, await datasetWorkbook(district, { headings: 'zh' }));
});

describe('the sample yuquan-like', () => {
  it('equals what its seed generates, byte for byte', async () => {
    const files = datasetFiles(district, plain);
    expect((await readdir(folder)).toSorted()).toEqual(files.map(({ name }) => name).toSorted());
    for (const { name, bytes } of files)
      expect(Buffer.compare(await readFile(`${folder}/${name}`), bytes), name).toBe(0);
  });

  it('reads the same district from a folder and from a workbook', async () => {
    const fingerprint = districtFingerprint(district);
    expect(districtFingerprint(await readBack(folder))).toBe(fingerprint);
    expect(districtFingerprint(await readBack(workbook))).toBe(fingerprint);
  });

  it('reads the same district from a GB18030 folder with Chinese headings', async () => {
    const other = await mkdtemp(join(tmpdir(), 'yuquan-like-'));
    await writeDatasetFolder(other, district, { headings: 'zh', encoding: 'gb18030' });
    expect(districtFingerprint(await readBack(other))).toBe(districtFingerprint(district));
    await rm(other, { recursive: true });
  });

  it('contains the published figures', () => {
    const { schools, teachers } = district;
    const withStage = (stage: Stage) => schools.filter(({ stages }) => stages.includes(stage));
    expect(withStage('primary')).toHaveLength(24);
    expect(withStage('junior')).toHaveLength(7);
    expect(schools.reduce((sum, { pupilsPrimary }) => sum + (pupilsPrimary ?? 0), 0)).toBe(22_800);
    expect(schools.reduce((sum, { pupilsJunior }) => sum + (pupilsJunior ?? 0), 0)).toBe(8_400);
    expect(teachers).toHaveLength(1640);
    expect(withStage('primary').filter(({ group }) => group !== null)).toHaveLength(8);
    expect(withStage('junior').filter(({ group }) => group !== null)).toHaveLength(5);
    expect(withStage('junior').filter(({ managedByDistrict }) => !managedByDistrict)).toHaveLength(3);
    const places = new Set(district.journeys.flatMap(({ homePlace }) => (homePlace === null ? [] : [homePlace])));
    expect([...places].filter((place) => place.endsWith('镇'))).toHaveLength(1);
    expect([...places].filter((place) => place.endsWith('街道'))).toHaveLength(8);
  });

  it('offers more free posts at its targets than the quota requires', () => {
    const ledger = eligibilityLedger(district, defaultPolicy);
    const schools = new Map(district.schools.map((school) => [school.id, school]));
    const isOf = (side: typeof isSourceSchool) => (id: District['schools'][number]['id']) => {
      const school = schools.get(id);
      return school !== undefined && side(school, defaultPolicy);
    };
    const [atSource, atTarget] = [isOf(isSourceSchool), isOf(isTargetSchool)];
    const eligible = district.teachers.filter(
      ({ id, schoolId }) => atSource(schoolId) && ledger.entries.get(id)?.eligible === true,
    );
    const needed = leastMeeting(defaultPolicy.rotationRate, eligible.length);
    const slots = slotTable(district, defaultPolicy);
    const vacancies = slots
      .filter(({ schoolId }) => atTarget(schoolId))
      .reduce((sum, { required, held }) => sum + Math.max(0, required - held), 0);
    const surplus = slots
      .filter(({ schoolId }) => atSource(schoolId))
      .reduce((sum, { required, held }) => sum + Math.max(0, held - required), 0);
    expect(needed).toBeGreaterThan(30);
    expect(vacancies).toBeGreaterThanOrEqual(Math.ceil(needed * 1.2));
    expect(surplus).toBeGreaterThanOrEqual(Math.ceil(needed * 1.2));
  });

  it('has a plan of the kind it was drawn for', () => {
    const checked = checkPlan(district, witnessPolicy, eligibilityLedger(district, witnessPolicy), witness, null);
    expect(checked.checks.filter(({ holds }) => !holds)).toEqual([]);
  });

  it('moves few people under the default policy: no one but for the quotas, a gap or the standard', async () => {
    const { solve } = await highsPlanEngine();
    const { moves, levels, status } = await solve(prepareInstance(district, defaultPolicy, null), surroundings());
    expect(status).toBe('optimal');
    const values = levels.map(({ level, value }) => [level[0]?.goal, value]);
    expect(values.slice(0, 5)).toEqual([
      ['unfilled_rural_posts', 32],
      ['unfilled_posts', 30],
      ['standard_shortfall', 501],
      ['cv_excess', 0],
      ['movers', 70],
    ]);
    const teachers = new Map(district.teachers.map((teacher) => [teacher.id, teacher]));
    const heads = moves.filter(({ teacherId }) => teachers.get(teacherId)?.role !== 'teacher');
    // A tenth of 34 eligible heads: no head's post is vacant, so they change places.
    expect(heads).toHaveLength(4);
    const { ledger } = prepareInstance(district, defaultPolicy, null);
    const { checks } = checkPlan(district, defaultPolicy, ledger, moves, null);
    expect(checks.filter(({ holds }) => !holds)).toEqual([]);
    expect(checks.find(({ rule }) => rule === 'standard_kept')?.actual).toMatch(/^0 of/);
    expect(checks.find(({ rule }) => rule === 'rural_backbone')?.actual).toMatch(/^0 of/);
  });
});
