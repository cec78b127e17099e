import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { page, screenAddresses } from './page.ts';

let folder: string;
const app = Fastify();
/** npm gives every file of a package this time. */
const packed = new Date('1985-10-26T08:15:00Z');
const write = async (text: string): Promise<void> => {
  await writeFile(join(folder, 'index.html'), text);
  await utimes(join(folder, 'index.html'), packed, packed);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'junheng-page-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets', 'index-1a2b.js'), 'export {}');
  await writeFile(join(folder, 'sources.sha256'), '0');
  await write('<p>first');
  await page(app, folder);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

it('sends a new page of the same size and time', async () => {
  const { headers, body } = await app.inject('/');
  expect([body, headers['cache-control']]).toEqual(['<p>first', 'no-cache']);
  await write('<p>other');
  const { etag = '"none"', 'last-modified': modified = packed.toUTCString() } = headers;
  const again = await app.inject({
    url: '/',
    headers: { 'if-none-match': String(etag), 'if-modified-since': String(modified) },
  });
  expect([again.statusCode, again.body]).toEqual([200, '<p>other']);
});

it('lets browsers keep files whose name has the hash of their content', async () => {
  const { statusCode, headers } = await app.inject('/assets/index-1a2b.js');
  expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
});

it('answers the addresses of screens with the page, and no other address', async () => {
  const { body } = await app.inject('/');
  for (const address of screenAddresses)
    expect((await app.inject(address.replace(':id', 'p1'))).body, address).toBe(body);
  for (const address of ['/nowhere', '/plan/p1/x', '/sources.sha256', '/assets/none.js'])
    expect((await app.inject(address)).statusCode, address).toBe(404);
});

it('refuses to start without a build', async () => {
  await expect(page(Fastify(), join(folder, 'assets'))).rejects.toThrow('not built');
});
