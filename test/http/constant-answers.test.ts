import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService({ solve: solveAtOnce });
});
afterAll(() => service.close());

const constants = [
  '/openapi.json',
  '/docs/json',
  '/docs/yaml',
  '/docs/',
  '/docs/static/swagger-ui-bundle.js',
  '/docs/static/swagger-ui.css',
  '/api/texts/zh',
  '/api/texts/en',
  '/',
  '/plan',
];
const read = (url: string, headers: Record<string, string> = {}) => service.app.inject({ url, headers });

describe('a large answer that never changes', () => {
  it.each(constants)('%s is the same bytes each time, in every encoding', async (url) => {
    const first = await read(url);
    expect(first.statusCode).toBe(200);
    for (const [encoding, open] of [
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ] as const) {
      for (const _time of ['made', 'kept']) {
        const packed = await read(url, { 'accept-encoding': encoding });
        const isPacked = first.rawPayload.length >= 1024;
        expect(packed.headers['content-encoding'], url).toBe(isPacked ? encoding : undefined);
        const bytes = isPacked ? open(packed.rawPayload) : packed.rawPayload;
        expect(bytes.equals(first.rawPayload), `${url} ${encoding}`).toBe(true);
      }
    }
    const again = await read(url, { 'accept-encoding': 'gzip;q=0' });
    expect(again.rawPayload.equals(first.rawPayload)).toBe(true);
    expect(again.headers).toMatchObject({ etag: first.headers.etag, 'content-type': first.headers['content-type'] });
  });

  it.each(constants)('%s is confirmed by its ETag without its bytes', async (url) => {
    const { headers } = await read(url);
    expect(headers).toMatchObject({ etag: expect.stringMatching(/^W\/".{40,}"$/), 'cache-control': 'no-cache' });
    for (const tags of [String(headers.etag), `"other", ${headers.etag}`, '*']) {
      const known = await read(url, { 'if-none-match': tags, 'accept-encoding': 'gzip' });
      expect([known.statusCode, known.rawPayload.length], tags).toEqual([304, 0]);
    }
    expect((await read(url, { 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  it('answers HEAD with the length and no body', async () => {
    const whole = await read('/openapi.json');
    const head = await service.app.inject({ method: 'HEAD', url: '/openapi.json' });
    expect([head.statusCode, head.rawPayload.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(String(whole.rawPayload.length));
  });

  it('does not cache an answer to a query', async () => {
    const fresh = await testService({ solve: solveAtOnce });
    await fresh.app.inject('/docs/?language=x');
    const [plain, usual] = [(await fresh.app.inject('/docs/')).body, (await read('/docs/')).body];
    await fresh.close();
    expect(plain).toBe(usual);
  });
});

describe('the limit on requests', () => {
  it('counts the description and the words like the rest, and the files of the page by themselves', async () => {
    const small = await testService({ solve: solveAtOnce }, { rateLimits: { known: 4, unknown: 3 } });
    const statuses = async (urls: readonly string[]): Promise<readonly number[]> => {
      const answers = [];
      for (const url of urls) answers.push((await small.app.inject(url)).statusCode);
      return answers;
    };
    expect(await statuses(['/openapi.json', '/docs/json', '/api/texts/zh', '/openapi.json', '/api/texts/en'])).toEqual([
      200, 200, 200, 429, 429,
    ]);
    expect(await statuses(['/', '/plan', '/icon.svg', '/import', '/ready', '/health'])).toEqual(Array(6).fill(200));
    await small.close();
  });
});
