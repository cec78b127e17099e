import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readInputs, readPolicy } from '../../api/cli/inputs.ts';
import { summaryLines } from '../../api/cli/summary-lines.ts';
import { solve } from '../../solver/solve.ts';
import type { District } from '../../src/district/district.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { readinessOf } from '../../src/readiness/readiness.ts';
import { planSummary } from '../../src/report/plan-summary.ts';
import { readinessLines } from '../../src/report/readiness-text.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { thinCountyWorkbook } from '../../tools/generator/thin-county.ts';
import { junheng } from '../cli/junheng.ts';
import { intake, rawTables } from '../intake/raw-dataset.ts';

const workbook = fileURLToPath(new URL('../../data/samples/thin-county.xlsx', import.meta.url));

// data/samples/README.md says how to write the samples anew after a change of the generator or the writer.
beforeAll(async () => {
  if (process.env.JUNHENG_WRITE_SAMPLES !== undefined) await writeFile(workbook, await thinCountyWorkbook());
});

const host = { now: () => 0, peakMemoryMegabytes: () => 0, onProgress: () => {}, onPlan: () => {} };

/** The summary's lines of a plan by the default policy. */
const planned = async (district: District, language: 'en' | 'zh' = 'en') => {
  const request = { district, policy: defaultPolicy, previous: null, engine: 'auto' } as const;
  const { plan } = await solve({ ...request, timeLimit: null, memoryLimit: 2048 }, host);
  const report = { district, ledger: eligibilityLedger(district, defaultPolicy), plan, warnings: [] };
  return { status: plan.status, lines: summaryLines(language, planSummary(language, report)) };
};

const required = {
  schools: ['school_id', 'name', 'stages', 'area_class', 'approved_posts'],
  teachers: ['teacher_id', 'name', 'school_id', 'joined_school', 'stage', 'subject'],
} as const;
const backbone = { ...required, teachers: [...required.teachers, 'backbone_level'] } as const;

const whole = generateDistrict({ schools: 12, teachers: 300, seed: 1, profile: 'rural' });

/** The district with only these columns of its tables filled. */
const withColumns = (columns: Readonly<Record<string, readonly string[]>>): District => {
  const tables = rawTables(whole).flatMap(({ place, rows }) => {
    const kept = columns[place];
    const [headings = []] = rows;
    if (kept === undefined) return [];
    const places = headings.flatMap((heading, at) => (kept.includes(String(heading)) ? [at] : []));
    return [{ place, rows: rows.map((row) => places.flatMap((at) => row.slice(at, at + 1))) }];
  });
  const read = intake(tables);
  if (!read.ok) throw new Error(JSON.stringify(read.faults.slice(0, 3)));
  return { ...read.value.district, filledColumns: [...read.value.filled].toSorted() };
};

describe('thin data', () => {
  it('leads to one sentence that names the backbone column where only required columns are filled', async () => {
    const { status, lines } = await planned(withColumns(required));
    expect(status).toBe('infeasible');
    expect(lines.filter((line) => line.startsWith('Fill '))).toEqual([
      'Fill teachers.backbone_level first: without it no one is a backbone teacher, and no plan meets the backbone quota.',
    ]);
  });

  it.each([
    ['backbone titles', backbone],
    ['backbone titles and posts', { ...backbone, posts: ['school_id', 'stage', 'subject', 'required'] }],
    [
      'backbone titles and classes',
      { ...backbone, schools: [...backbone.schools, 'classes_primary', 'classes_junior'] },
    ],
  ])('gives a first plan with %s', async (_what, columns) => {
    expect((await planned(withColumns(columns))).status).toBe('optimal');
  });

  it('says first that required is what is held where neither posts nor sizes are given', () => {
    const note = (columns: Readonly<Record<string, readonly string[]>>) =>
      readinessLines('en', readinessOf(withColumns(columns), defaultPolicy) ?? [])[0];
    expect(note(backbone)).toMatch(/^Note: no posts, classes or pupils are given/);
    expect(note({ ...backbone, posts: ['school_id', 'stage', 'subject', 'required'] })).toMatch(/^Readiness:/);
  });
});

describe('the thin workbook of a bureau', () => {
  it('equals what its seed generates, byte for byte', async () => {
    expect(Buffer.compare(await readFile(workbook), await thinCountyWorkbook())).toBe(0);
  });

  it('is read without a fault, its numbering reported as an extra column, and has a plan', async () => {
    const read = await readInputs(workbook, await readPolicy(undefined));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.value.district.posts).toBeNull();
    expect((await planned(read.value.district, 'zh')).status).toBe('optimal');
  });

  it('has its required posts compared with standard and approved posts, school by school', async () => {
    const { code, out } = await junheng('validate', workbook, '--json');
    expect(code).toBe(0);
    const { required_posts: lines } = JSON.parse(out);
    expect(lines).toHaveLength(12);
    for (const { required: needed, approved, lent, occupied, contradiction } of lines) {
      const beyond = contradiction === 'beyond_approved' || contradiction === 'over_and_short';
      expect(beyond).toBe(needed > approved + lent);
      expect(contradiction === 'surplus_within_approved').toBe(needed < occupied && occupied < approved + lent);
    }
  });
});
