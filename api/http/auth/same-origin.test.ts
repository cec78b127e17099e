import { describe, expect, it } from 'vitest';
import { isSameOrigin, pageHeader } from './same-origin.ts';

const post = (headers: Readonly<Record<string, string>>, publicHost: string | null = null) =>
  isSameOrigin({ method: 'POST', headers: { host: 'bureau.local:3000', ...headers } }, publicHost);
const page = { [pageHeader]: '1' };

describe('a request that bears a cookie and changes something', () => {
  it('must carry the header of the page, whatever else it says', () => {
    expect(post({})).toBe(false);
    expect(post({ 'sec-fetch-site': 'same-origin', origin: 'http://bureau.local:3000' })).toBe(false);
    expect(post(page)).toBe(true);
  });

  it('must come from here where the browser says whence it comes', () => {
    expect(post({ ...page, 'sec-fetch-site': 'same-origin' })).toBe(true);
    for (const site of ['cross-site', 'same-site', 'none'])
      expect(post({ ...page, 'sec-fetch-site': site }), site).toBe(false);
  });

  it('must name this host as its origin on a plain-http intranet', () => {
    expect(post({ ...page, origin: 'http://bureau.local:3000' })).toBe(true);
    for (const origin of ['http://bureau.local', 'http://evil.example', 'null', 'nonsense'])
      expect(post({ ...page, origin }), origin).toBe(false);
  });

  it('accepts a request through the public address of a proxy', () => {
    const origin = 'https://junheng.example';
    expect(post({ ...page, origin })).toBe(false);
    expect(post({ ...page, origin }, 'junheng.example')).toBe(true);
  });

  it('accepts reads without the header', () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(isSameOrigin({ method, headers: {} }, null)).toBe(true);
  });
});
