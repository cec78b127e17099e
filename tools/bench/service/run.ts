import { chmod, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDatasetFolder } from '../../../api/documents/write-dataset.ts';
import { openStore } from '../../../api/storage/open-store.ts';
import { asService } from '../../../api/storage/transaction-as-caller.ts';
import { generateDistrict } from '../../generator/generate.ts';
import { type Call, type Load, load } from './load.ts';
import { startProcess } from './server.ts';
import { type Person, peopleOf } from './signed-in-people.ts';

interface Options {
  readonly out: (text: string) => void;
  readonly note: (text: string) => void;
}

const teachers = 10_000;
const schools = 217;
const principals = 200;
/** Seconds each load lasts. */
const seconds = Number(process.env.JUNHENG_BENCH_SECONDS ?? 10);
/** Seconds before that: the slowest answer in them is reported separately. */
const warming = 3;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const figures = (name: string, people: string, { perSecond, p50, p99, most, whileWarming, failures }: Load): string =>
  row([
    name,
    people,
    perSecond.toFixed(0),
    p50.toFixed(1),
    p99.toFixed(1),
    most.toFixed(0),
    whileWarming.toFixed(0),
    failures,
  ]);

/** Uploads the CSVs of a folder as a person would; seconds, and the dataset. */
const upload = async (address: string, person: Person, folder: string) => {
  const form = new FormData();
  for (const name of await readdir(folder)) form.append('files', new Blob([await readFile(join(folder, name))]), name);
  const before = performance.now();
  const answer = await fetch(`${address}/api/datasets`, { method: 'POST', headers: person, body: form });
  const dataset = (await answer.json()) as { readonly id: string };
  if (answer.status !== 201) throw new Error(`import: ${answer.status} ${JSON.stringify(dataset).slice(0, 500)}`);
  return { id: dataset.id, seconds: (performance.now() - before) / 1000 };
};

const request = async <Answer>(address: string, person: Person, path: string, body?: object): Promise<Answer> => {
  const answer = await fetch(`${address}${path}`, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: { ...person, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
  });
  const said = (await answer.json()) as Answer;
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${JSON.stringify(said).slice(0, 500)}`);
  return said;
};

const ended = async (address: string, person: Person, id: string): Promise<void> => {
  for (;;) {
    const { state } = await request<{ state: string }>(address, person, `/api/plans/${id}`);
    if (state === 'finished') return;
    if (state !== 'queued' && state !== 'running') throw new Error(`the plan is ${state}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
};

const sorts = ['position', 'teacher', 'from', 'to', 'subject', 'commute', 'wish'];

/**
 * A district of 10,000 teachers and the people of it, on a server process of its own: import, memory, then ledger pages,
 * the table of moves and the review, each while a solve of the whole district runs.
 */
export const runServiceBench = async ({ out, note }: Options): Promise<void> => {
  const data = await mkdtemp(join(tmpdir(), 'junheng-load-'));
  await chmod(data, 0o711);
  const store = await openStore({ data, databaseUrl: process.env.DATABASE_URL || null });
  try {
    const district = generateDistrict({ schools, teachers, seed: 1, profile: 'mixed' });
    const folder = join(data, 'csv');
    await mkdir(folder);
    await writeDatasetFolder(folder, district, { headings: 'identifier', encoding: 'utf8' });
    const server = await startProcess(['--data', data]);
    const address = server.address ?? '';
    try {
      const { id: districtId } = await asService(store.database, (transaction) =>
        transaction
          .insertInto('districts')
          .values({ code: 'load', name: 'load' })
          .returning('id')
          .executeTakeFirstOrThrow(),
      );
      const officers = await peopleOf(store.database, districtId, 'personnel_officer', Array(24).fill(null));
      const heads = await peopleOf(
        store.database,
        districtId,
        'principal',
        district.schools.slice(0, principals).map(({ id }) => id),
      );
      const [officer] = officers;
      if (officer === undefined) throw new Error('no officer is signed in');
      const atStart = await server.memory();
      note('import');
      const imported = await upload(address, officer, folder);
      note('plan');
      const { id: planId } = await request<{ id: string }>(address, officer, '/api/plans', { datasetId: imported.id });
      await ended(address, officer, planId);
      await asService(store.database, (transaction) =>
        transaction.updateTable('plans').set({ state: 'in_review' }).where('id', '=', planId).execute(),
      );
      let solving = true;
      let solves = 0;
      const solver = (async () => {
        while (solving) {
          const { id } = await request<{ id: string }>(address, officer, '/api/plans', { datasetId: imported.id });
          await ended(address, officer, id);
          solves += 1;
        }
      })();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const busy = loadavg()[0] ?? 0;
      out(
        row([
          'reads and answers',
          'people',
          'requests/s',
          'p50 ms',
          'p99 ms',
          'slowest ms',
          'in the first seconds',
          '5xx',
        ]),
      );
      out(row(['---', '---', '---:', '---:', '---:', '---:', '---:', '---:']));
      const run = async (
        name: string,
        people: readonly Person[],
        think: number,
        said: string,
        next: (person: number, turn: number) => Call,
      ) => {
        note(name);
        out(figures(name, said, await load({ address, people, think, seconds, warming, next })));
      };
      const ledger = `/api/datasets/${imported.id}/ledger`;
      const place = (person: number, turn: number): number => (person * 7919 + turn * 104_729) % teachers;
      await run('ledger, 100 from any line', officers.slice(0, 4), 0, '4 without pause', (person, turn) => ({
        path: `${ledger}?limit=100&offset=${place(person, turn)}`,
      }));
      await run('ledger, any page of 100', officers.slice(16, 20), 0, '4 without pause', (person, turn) => ({
        path: `${ledger}?limit=100&offset=${place(person, turn) - (place(person, turn) % 100)}`,
      }));
      await run('ledger, of a school, by name', officers.slice(4, 8), 0, '4 without pause', (person, turn) => ({
        path: `${ledger}?limit=100&sort=name&schoolId=${district.schools[place(person, turn) % schools]?.id ?? ''}`,
      }));
      await run('moves, 100 sorted', officers.slice(8, 12), 0, '4 without pause', (person, turn) => ({
        path: `/api/plans/${planId}/transfers?limit=100&sort=${sorts[(person + turn) % sorts.length]}`,
      }));
      const review: readonly ((school: string) => Call)[] = [
        () => ({ path: `/api/plans/${planId}/standing` }),
        () => ({ path: `/api/plans/${planId}/transfers?limit=100` }),
        () => ({ path: `/api/plans/${planId}/reviews` }),
        () => ({ path: `/api/plans/${planId}/objection-rates` }),
        () => ({ path: `${ledger}?limit=100` }),
      ];
      // Each is somewhere else in what there is to read.
      const page = (person: number, turn: number): Call =>
        (review[(person + turn) % review.length] ?? (() => ({ path: '/health' })))(district.schools[person]?.id ?? '');
      for (const [apart, said] of [
        [3000, 'three seconds'],
        [1000, 'a second'],
      ] as const)
        await run('review, what a principal reads', heads, apart, `${principals}, ${said} apart`, page);
      await run('review, answers of schools', heads, 1000, `${principals}, a second apart`, () => ({
        method: 'POST',
        path: `/api/plans/${planId}/reviews`,
        body: {},
      }));
      solving = false;
      const withSolve = await server.memory();
      await solver;
      await run('ledger, nothing else runs', officers.slice(12, 16), 0, '4 without pause', (person, turn) => ({
        path: `${ledger}?limit=100&offset=${place(person, turn)}`,
      }));
      const after = await server.memory();
      out('');
      out(`import of ${teachers} teachers, uploaded to stored and checked: ${imported.seconds.toFixed(2)} s`);
      out(`memory of the server: ${atStart} MB at start, ${withSolve} MB during a solve, ${after} MB after all of it`);
      out(`${solves} solves of the whole district meanwhile; load of the machine when it began: ${busy.toFixed(2)}`);
    } finally {
      await server.stop();
    }
  } finally {
    await store.close();
    await rm(data, { recursive: true, force: true });
  }
};
