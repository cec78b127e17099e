import { describe, expect, it } from 'vitest';
import { failureName, storeFailure } from './failure.ts';

const error = (part: object, text = 'x'): Error => Object.assign(new Error(text), part);

describe('a failed statement', () => {
  it.each([
    [error({ code: '57P01' }), 'unavailable'],
    [error({ code: '08006' }), 'unavailable'],
    [error({ code: '53300' }), 'unavailable'],
    [error({ code: '40P01' }), 'unavailable'],
    [error({ code: 'ECONNREFUSED' }), 'unavailable'],
    [error({ code: 'ENOENT', syscall: 'connect' }), 'unavailable'],
    [error({}, 'Connection terminated unexpectedly'), 'unavailable'],
    [error({ code: '53100' }), 'full'],
    [error({ code: 'ENOSPC' }), 'full'],
    [error({ code: '22021' }), 'text'],
    [error({ code: '22P05' }), 'text'],
    [error({ code: 'ENOENT', syscall: 'open' }), null],
    [error({ code: '42501' }), null],
    [error({ code: '23505' }), null],
    ['no error', null],
  ])('%s means %s', (given, meaning) => {
    expect(storeFailure(given)).toBe(meaning);
  });
});

describe('what is logged of a failure', () => {
  it.each([
    [error({ code: 'ECONNREFUSED' }, 'connect ECONNREFUSED 10.0.0.7:5432'), 'ECONNREFUSED'],
    [error({ code: '28P01' }, 'password authentication failed for user "wang"'), '28P01'],
    [error({}, 'Connection terminated due to connection timeout'), 'Connection terminated'],
    [new TypeError('secret'), 'TypeError'],
    ['secret', 'string'],
  ])('%s is called %s', (given, name) => {
    expect(failureName(given)).toBe(name);
  });
});
