import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneFileForm } from './raw-client.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
let address: string;
beforeAll(async () => {
  service = await testService({ solve: solveAtOnce, queueLimit: 100 });
  await service.app.listen({ host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${(service.app.server.address() as AddressInfo).port}`;
});
afterAll(() => service.close());

const send = (url: string, name: string, content: Buffer): Promise<Response> => {
  // A quote or a line break would end the name or its header.
  const { headers, body } = oneFileForm(name.replaceAll('"', '%22').replaceAll(/[\r\n]/g, ' '), content);
  const payload = new Uint8Array(body);
  return fetch(`${address}${url}`, {
    method: 'POST',
    body: payload,
    headers: { ...service.officer.headers, ...headers },
  });
};

/** What stands before the ending. */
const odd = [
  '师'.repeat(86),
  'n'.repeat(10_000),
  'a\0b',
  '\0',
  '../../etc/passwd',
  '..\\..\\windows\\system32',
  '\u202egpj.名册',
  '名\u2066册\u2069',
  '👩‍🏫'.repeat(80),
  'e\u0301'.repeat(130),
  ' . . ',
  'CON',
  '%2e%2e%2f',
  '__proto__',
  "';--",
  '\u0007\u001b[31m',
];
const names = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary', maxLength: 300 }));

const isShowable = (name: string): void => {
  expect(name).not.toMatch(/[\p{Cc}\p{Bidi_Control}]|[/\\]/u);
  expect(name.isWellFormed()).toBe(true);
  expect([...name].length).toBeLessThanOrEqual(120);
};
const check = (judge: (name: string) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(names, judge), {
    numRuns: 40,
    seed: 20_261_130,
    examples: odd.map((name): [string] => [name]),
  });

describe('the name of an uploaded file', () => {
  it('accepts any name for an attachment and returns it in displayable form', async () => {
    const bytes = Buffer.from('%PDF-1.7 letter');
    await check(async (name) => {
      const given = await send('/api/evidence', `${name}.pdf`, bytes);
      expect(given.status, name).toBeOneOf([201, 422]);
      // Nothing is left of it: then it has no ending either.
      if (given.status === 422) return;
      const { id, name: shown } = (await given.json()) as { readonly id: string; readonly name: string };
      isShowable(shown);
      expect(shown).toMatch(/\.pdf$/);
      const fetched = await fetch(`${address}/api/evidence/${id}`, { headers: service.officer.headers });
      expect(Buffer.from(await fetched.arrayBuffer()).equals(bytes)).toBe(true);
      const disposition = fetched.headers.get('content-disposition') ?? '';
      expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe(shown);
    });
    for (const name of ['师'.repeat(86), 'a\0b', 'n'.repeat(10_000)])
      expect((await send('/api/evidence', `${name}.pdf`, bytes)).status, name).toBe(201);
  });

  it('accepts any name for a table and reports faults with its displayable form', async () => {
    const csv = Buffer.from('school_id,name\nS1,One\n');
    await check(async (name) => {
      const refused = await send('/api/datasets', `${name}.csv`, csv);
      expect(refused.status, name).toBe(422);
      const { code, faults = [] } = (await refused.json()) as {
        readonly code: string;
        readonly faults?: readonly { readonly place: string }[];
      };
      expect(code).toBeOneOf(['dataset_faults', 'upload_not_understood']);
      for (const { place } of faults) isShowable(place);
    });
    for (const name of ['师'.repeat(86), 'a\0b', 'n'.repeat(10_000)])
      expect(await (await send('/api/datasets', `${name}.csv`, csv)).json()).toMatchObject({ code: 'dataset_faults' });
  });

  it('accepts a file without a name', async () => {
    for (const url of ['/api/evidence', '/api/datasets']) {
      const { headers, body } = oneFileForm('', Buffer.from('x'));
      const text = body.toString('latin1');
      const nameless = text
        .replace('; filename=""', '\r\ncontent-type: application/octet-stream')
        .replace('"\r\n\r\n', '"\r\n');
      for (const payload of [text, nameless]) {
        const all = { ...service.officer.headers, ...headers };
        expect((await fetch(`${address}${url}`, { method: 'POST', body: payload, headers: all })).status).toBe(422);
      }
    }
  });
});
