import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { siblingModule } from '../../solver/process/sibling-module.ts';
import { generateDistrict } from '../generator/generate.ts';
import { type Measured, type Method, methods } from './measured.ts';

interface BenchOptions {
  /** With 60,000 teachers too. */
  readonly huge: boolean;
  readonly out: (text: string) => void;
  readonly note: (text: string) => void;
}

const sizes = [300, 1000, 2000, 3000, 6000, 10_000, 20_000];
const huge = 60_000;
/** Seconds a method may take at one size; `JUNHENG_BENCH_LIMIT` changes it. The huge district may take fifteen times as long. */
const usualLimit = Number(process.env.JUNHENG_BENCH_LIMIT ?? 120);
const limitAt = (teachers: number): number => (teachers === huge ? 15 : 1) * usualLimit;
/** The sizes at which a method runs: beyond them it was far over the limit at half the size. */
const sizeRange: Readonly<Record<Method, readonly [from: number, to: number]>> = {
  junheng: [0, huge],
  'plain-mip': [0, 10_000],
  'javascript-lp-solver': [0, 3000],
  'full-rule-book': [3000, 10_000],
};
/**
 * With every rule on every optional column is filled, and there are new teachers too, one to a hundred. Orders are left
 * out: they are made for the default rules, and the whole rule book forbids some.
 */
const hiresOf = (teachers: number): number => Math.round(teachers / 100);

const child = fileURLToPath(siblingModule(import.meta.url, 'child'));
const run = promisify(execFile);

/** `null`: the process did not end within twice the limit, or failed. */
const measure = async (folder: string, method: Method, limit: number): Promise<Measured | null> => {
  try {
    const { stdout } = await run(
      process.execPath,
      ['--max-old-space-size=4096', child, folder, method, String(limit)],
      {
        timeout: limit * 2000,
        killSignal: 'SIGKILL',
        maxBuffer: 1 << 20,
      },
    );
    return JSON.parse(stdout) as Measured;
  } catch {
    return null;
  }
};

const median = (runs: readonly Measured[]): Measured | null =>
  runs.toSorted((a, b) => a.total - b.total)[Math.floor((runs.length - 1) / 2)] ?? null;

const seconds = (value: number | null): string => (value === null ? '–' : value.toFixed(value < 10 ? 2 : 1));

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** Prints one table: every method at every size, side by side in one run, medians of three where that is quick. */
export const runBench = async ({ huge: withHuge, out, note }: BenchOptions): Promise<void> => {
  out(
    row([
      'teachers',
      'moves',
      'method',
      'read s',
      'build s',
      'first plan s',
      'all levels s',
      'proven',
      'peak MB',
      'times ours',
    ]),
  );
  out(row(['---:', '---:', '---', '---:', '---:', '---:', '---:', '---:', '---:', '---:']));
  for (const teachers of withHuge ? [...sizes, huge] : sizes) {
    const limit = limitAt(teachers);
    const folder = await mkdtemp(join(tmpdir(), 'junheng-bench-'));
    try {
      const schools = Math.max(4, Math.round(teachers / 46));
      const request = { schools, teachers, seed: 1, profile: 'mixed' } as const;
      const form = { headings: 'identifier', encoding: 'utf8' } as const;
      const basic = join(folder, 'basic');
      const filled = join(folder, 'filled');
      await mkdir(basic);
      await mkdir(filled);
      await writeDatasetFolder(basic, generateDistrict(request), form);
      const whole = generateDistrict({ ...request, hires: hiresOf(teachers), full: true });
      await writeDatasetFolder(filled, { ...whole, orders: [] }, form);
      let ours: number | null = null;
      for (const method of methods) {
        const [from, to] = sizeRange[method];
        if (teachers < from || teachers > to) continue;
        note(`${teachers} ${method}`);
        const runs: Measured[] = [];
        for (let turn = 0; turn < (teachers <= 1000 && method === 'junheng' ? 3 : 1); turn += 1) {
          const figures = await measure(method === 'full-rule-book' ? filled : basic, method, limit);
          if (figures !== null) runs.push(figures);
        }
        const figures = median(runs);
        if (figures === null) {
          out(row([teachers, '–', method, '–', '–', '–', `not within ${limit * 2}`, '0', '–', '–']));
          continue;
        }
        if (method === 'junheng') ours = figures.total;
        const done = figures.status === 'optimal';
        const ratio =
          ours === null || method === 'junheng' ? '' : `${done ? '' : '> '}${(figures.total / ours).toFixed(1)}`;
        out(
          row([
            teachers,
            figures.columns,
            method,
            seconds(figures.read),
            seconds(figures.build),
            seconds(figures.first),
            done ? seconds(figures.total) : `not in ${seconds(figures.total)}`,
            `${figures.levelsProven} of ${figures.levels}`,
            figures.memory,
            ratio,
          ]),
        );
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
};
