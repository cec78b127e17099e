import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { page } from './page.ts';

it('sends a file of the page anew where a new version has one of the same size and time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'junheng-page-'));
  const style = join(folder, 'style.css');
  // npm gives every file of a package this time.
  const packed = new Date('1985-10-26T08:15:00Z');
  const write = async (text: string): Promise<void> => {
    await writeFile(style, text);
    await utimes(style, packed, packed);
  };
  const app = Fastify();
  await page(app, folder);
  await write('a{color:red}');
  const { headers, body } = await app.inject('/style.css');
  expect(body).toBe('a{color:red}');
  await write('a{color:tan}');
  const { etag = '"none"', 'last-modified': modified = packed.toUTCString() } = headers;
  const again = await app.inject({
    url: '/style.css',
    headers: { 'if-none-match': String(etag), 'if-modified-since': String(modified) },
  });
  expect([again.statusCode, again.body]).toEqual([200, 'a{color:tan}']);
  await app.close();
  await rm(folder, { recursive: true });
});
