import { describe, expect, it } from 'vitest';
import { readPublicAddress } from './public-address.ts';

describe('the public address', () => {
  it('accepts the address of a proxy with a certificate and that of an intranet machine', () => {
    expect(readPublicAddress('https://junheng.example')).toEqual({
      origin: 'https://junheng.example',
      host: 'junheng.example',
      isHttps: true,
    });
    expect(readPublicAddress('http://10.1.2.3:8080/')).toMatchObject({ host: '10.1.2.3:8080', isHttps: false });
  });

  it.each(['', 'junheng.example', 'ftp://a', 'https://a/b', 'https://a?b', 'https://u:p@a', 'javascript:alert(1)'])(
    'is not: %s',
    (text) => {
      expect(readPublicAddress(text)).toBeUndefined();
    },
  );
});
