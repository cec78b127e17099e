import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { curriculumDocument } from '../../src/policy/parameters/curriculum-parameters.ts';
import { parsePolicy } from '../../src/policy/schema.ts';
import { curriculaOf, curriculumTable } from '../../src/staffing/curriculum-table.ts';

const file = fileURLToPath(new URL('../../data/curriculum/national-2022.json', import.meta.url));
const national = Object.fromEntries(curriculumTable.map((one) => [one.stage, curriculumDocument(one)]));

describe('the curriculum in data', () => {
  it('equals the default of a policy without the key, and is valid in a policy', async () => {
    const given: unknown = JSON.parse(await readFile(file, 'utf8'));
    expect(given).toEqual(national);
    const parsed = parsePolicy({ curriculum: given });
    if (!parsed.ok) throw new Error('refused');
    expect(curriculaOf(parsed.value)).toEqual(curriculumTable);
  });
});
