import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newMembershipSchema } from '../contract/account.ts';
import { problemBody } from './problems.ts';
import { InvalidRequest, readAs, validatorCompiler } from './validation.ts';

const schema = z.strictObject({ limit: z.number().int().max(2000), name: z.string(), sort: z.enum(['a', 'b']) });

const detailOf = (language: 'zh' | 'en', type: z.ZodType, data: unknown): string => {
  const read = readAs(type, data);
  if (!(read instanceof InvalidRequest)) throw new Error('nothing is wrong with it');
  return problemBody(language, read, '/').detail;
};

describe('a request that is not right', () => {
  it('reports every fault with its place, in the reader’s language, without the values sent', () => {
    const data = { limit: 5000, name: 17, sort: 'secret', more: 1 };
    const [zh, en] = [detailOf('zh', schema, data), detailOf('en', schema, data)];
    for (const text of [zh, en]) {
      for (const place of ['/limit: ', '/name: ', '/sort: ', '"more"']) expect(text).toContain(place);
      expect(text).toContain('2000');
      expect(text).not.toContain('secret');
    }
    expect(zh).toMatch(/^这些内容不对：.*；/);
    expect(zh).not.toMatch(/expected|received|undefined/);
    expect(en).toContain('expected string, received number');
  });

  it('reports faults of our own rules with texts of the catalogue', () => {
    const principal = { role: 'principal', districtId: null, schoolId: null };
    expect(detailOf('zh', newMembershipSchema, principal)).toContain('/schoolId: 校长须指定学校');
    expect(detailOf('en', newMembershipSchema, principal)).toContain('/districtId: a district for the roles');
  });

  it('returns the parsed value of a valid request', () => {
    expect(readAs(schema, { limit: 1, name: 'x', sort: 'a' })).toEqual({ limit: 1, name: 'x', sort: 'a' });
  });

  it('loses bidirectional control characters before it is judged, except where it holds secrets', () => {
    const data = { limit: 1, name: '王\u202e丽\u2069', sort: 'a' };
    expect(readAs(schema, data)).toMatchObject({ name: '王丽' });
    const filled = z.strictObject({ name: z.string().trim().min(1) });
    expect(readAs(filled, { name: '\u200f\u202e' })).toBeInstanceOf(InvalidRequest);
    const secret = z.strictObject({ password: z.string() });
    const compiled = (url: string) =>
      validatorCompiler({ schema: secret, url, method: 'POST' })({ password: '\u202ex' });
    expect(compiled('/api/session')).toEqual({ value: { password: '\u202ex' } });
    expect(compiled('/api/sessions')).toEqual({ value: { password: 'x' } });
  });
});
