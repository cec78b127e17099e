import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const district = space.at('district');
const policy = space.at('policy.json');

const csv = {
  schools: `school_id,name,stages,area_class,cluster,approved_posts,pupils_primary
H,Hub,primary,town,A,6,400
V,Village,primary,rural,A,2,40`,
  posts: `school_id,stage,subject,required
H,primary,chinese,1
H,primary,戏曲,1
V,primary,chinese,1
V,primary,opera,1`,
  teachers: `teacher_id,name,school_id,joined_school,stage,subject
T1,T1,H,2010-09-01,primary,opera
T2,T2,H,2010-09-01,primary,戏曲
T3,T3,H,2010-09-01,primary,chinese
T4,T4,V,2010-09-01,primary,chinese`,
  travel: `home_place,school_id,minutes
H,V,20`,
};

beforeAll(async () => {
  await mkdir(district, { recursive: true });
  for (const [name, text] of Object.entries(csv)) await writeFile(`${district}/${name}.csv`, text);
  const subjects = [{ id: 'opera', zh: '戏曲', en: 'opera' }];
  await writeFile(policy, JSON.stringify({ subjects, itinerant_subjects: ['opera'], rotation_rate: '0%' }));
});

describe('a subject of the district’s own', () => {
  it('accepts either name of an own subject listed in the policy, and rejects an unlisted one', async () => {
    expect((await junheng('validate', district)).code).toBe(2);
    expect((await junheng('validate', district, '--policy', policy)).code).toBe(0);
    expect((await junheng('plan', district, '--policy', policy, '--out', space.at('plan'))).code).toBe(0);
  });

  it('plans an own subject as itinerant where the policy lists it, and prints its name', async () => {
    const end = await junheng('itinerant', district, '--policy', policy, '--out', space.at('itinerant'));
    expect(end.code).toBe(0);
    const file = space.at('itinerant', 'itinerant.json');
    const { teachers, coverage } = JSON.parse(await readFile(file, 'utf8'));
    expect(teachers.map((one: { hub_school_id: string }) => one.hub_school_id)).toContain('H');
    expect(coverage).toEqual([expect.objectContaining({ school_id: 'V', subject: 'opera', uncovered: 0 })]);
    expect((await junheng('check', district, file)).code).toBe(0);
  });
});
