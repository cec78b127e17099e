import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../api/cli/arguments.ts';
import { validate } from '../../api/cli/commands/validate.ts';
import { createTerminal } from '../../api/cli/terminal.ts';
import { csv, type Files, roster, rosterWith, schoolRows, teacherRows } from '../corpus/read-files.ts';
import { makeZip } from '../intake/make-zip.ts';
import { makeXls } from '../support/xls-file.ts';
import { makeXlsx, type XlsxCell } from '../support/xlsx-file.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
let address = '';
let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'junheng-kinds-'));
  service = await testService({ solve: solveAtOnce, queueLimit: 100 });
  await service.app.listen({ host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${(service.app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await service.close();
  await rm(root, { recursive: true });
});

const schools = { name: '学校', rows: schoolRows };
const noValue: XlsxCell = { xml: '<c r="@"><f>A2</f></c>' };
const text: Files = { '学校.csv': csv(schoolRows), '教师.csv': csv(roster) };
const remarked = csv([...roster.map((row, at) => [...row, at === 0 ? '备注' : '"优秀'])]);
/** 256 bytes in all. */
const longName = `${'师'.repeat(84)}.xls`;

const kinds: readonly (readonly [title: string, files: Files, outcome: 'accepted' | 'refused'])[] = [
  ['a workbook', { 'd.xlsx': makeXlsx([schools, { name: '教师', rows: roster }]) }, 'accepted'],
  [
    'an .xls with an empty row',
    { 'd.xls': makeXls([schools, { name: '教师', rows: [['名册'], null, ...roster] }]) },
    'accepted',
  ],
  ['an .et of WPS', { 'd.et': makeXls([schools, { name: '教师', rows: roster }]) }, 'accepted'],
  [
    'a sheet for each school',
    { 'd.xlsx': makeXlsx([schools, ...teacherRows.map((row) => ({ name: row[2], rows: [roster[0] ?? [], row] }))]) },
    'refused',
  ],
  [
    'a formula without its result',
    { 'd.xlsx': makeXlsx([schools, { name: '教师', rows: rosterWith<XlsxCell>('职务', [noValue, '校长']) }]) },
    'refused',
  ],
  [
    'a hidden roster next to another',
    {
      'd.xlsx': makeXlsx([
        schools,
        { name: '教师', rows: roster, state: 'veryHidden' },
        { name: '今年', rows: roster },
      ]),
    },
    'refused',
  ],
  ['quotes that swallow records', { ...text, '教师.csv': remarked }, 'refused'],
  ['text under the name of a workbook', { 'd.xls': iconv.encode(csv(roster, '\t'), 'gb18030') }, 'refused'],
  [
    'a web page under the name of a workbook',
    { 'd.xls': '<html><table><tr><td>教师</td></tr></table></html>' },
    'refused',
  ],
  ['a name of 256 bytes', { [longName]: makeXls([schools, { name: '教师', rows: roster }]) }, 'accepted'],
  [
    'a workbook next to CSV files in a zip',
    {
      'd.zip': makeZip([
        ...Object.entries(text).map(([path, content]) => ({ path, content })),
        { path: '名册.xlsx', content: makeXlsx([{ name: '教师', rows: roster }]) },
      ]),
    },
    'refused',
  ],
  [
    'several CSVs, one in Big5',
    { ...text, '岗位.csv': iconv.encode('學校代碼,學段,學科,應配\r\nS001,小學,語文,2\r\n', 'big5') },
    'refused',
  ],
  ['several CSVs', text, 'accepted'],
];

interface Answer {
  readonly ok: boolean;
  readonly faults: readonly Record<string, unknown>[];
}

const uploaded = async (files: Files): Promise<Answer> => {
  const body = new FormData();
  for (const [name, content] of Object.entries(files))
    body.append('files', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name);
  const headers = { ...service.officer.headers, 'accept-language': 'en' };
  const answer = await fetch(`${address}/api/datasets`, { method: 'POST', body, headers });
  const given = (await answer.json()) as { readonly warnings?: Answer['faults']; readonly faults?: Answer['faults'] };
  expect(answer.status).toBeOneOf([201, 422]);
  return { ok: answer.status === 201, faults: given.warnings ?? given.faults ?? [] };
};

const validated = async (number: number, files: Files): Promise<Answer> => {
  const folder = join(root, String(number), 'upload');
  await mkdir(folder, { recursive: true });
  // No file system takes a name of 256 bytes; a workbook's faults name its sheets.
  const written = Object.entries(files).map(
    ([name, content]) => [name === longName ? 'd.xls' : name, content] as const,
  );
  for (const [name, content] of written) await writeFile(join(folder, name), content);
  const path = written.length === 1 ? join(folder, written[0]?.[0] ?? '') : folder;
  let out = '';
  const terminal = createTerminal('en', true, new AbortController().signal, {
    out: { write: (piece) => (out += piece) },
    err: { write: () => '' },
  });
  const given = parseArguments(validate, [path]);
  if (!given.ok) throw new Error('wrong usage');
  await validate.run(given.value, terminal);
  return JSON.parse(out);
};

describe(`files uploaded to the service (${kinds.length} kinds)`, () => {
  it.each(kinds.map((kind, at) => [...kind, at] as const))(
    'answers as validate does: %s',
    async (_title, files, outcome, at) => {
      const answer = await uploaded(files);
      const { ok, faults } = await validated(at, files);
      expect({ ok: answer.ok, faults: answer.faults }).toEqual({ ok, faults });
      expect(answer.ok).toBe(outcome === 'accepted');
      for (const fault of answer.faults) expect(fault.place).toMatch(/\S/);
      if (!answer.ok) expect(answer.faults.some(({ severity }) => severity === 'error')).toBe(true);
    },
  );
});
