import { describe, expect, it } from 'vitest';
import { promiseCache } from './promise-cache.ts';

interface Text {
  readonly text: string;
}

describe('the cache of promises', () => {
  const counted = () => {
    const loaded: string[] = [];
    const cache = promiseCache<Text>(2);
    const fetch = (key: string) =>
      cache.forceFetch(key, {
        context: async () => {
          loaded.push(key);
          return { text: key.toUpperCase() };
        },
      });
    return { loaded, fetch };
  };

  it('loads a value once, also for two requests at the same time', async () => {
    const { loaded, fetch } = counted();
    expect(await Promise.all([fetch('a'), fetch('a')])).toEqual([{ text: 'A' }, { text: 'A' }]);
    expect(await fetch('a')).toEqual({ text: 'A' });
    expect(loaded).toEqual(['a']);
  });

  it('drops the value that was requested longest ago', async () => {
    const { loaded, fetch } = counted();
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await fetch(key);
    expect(loaded).toEqual(['a', 'b', 'c', 'b']);
  });

  it('loads again after a failure', async () => {
    const cache = promiseCache<Text>(2);
    await expect(cache.forceFetch('a', { context: () => Promise.reject(new Error('gone')) })).rejects.toThrow('gone');
    expect(await cache.forceFetch('a', { context: async () => ({ text: '1' }) })).toEqual({ text: '1' });
  });

  it('gives no value before it is loaded, and keeps a value that was just given', async () => {
    const cache = promiseCache<Text>(2);
    const { promise, resolve } = Promise.withResolvers<Text>();
    const loading = cache.forceFetch('a', { context: () => promise });
    expect(cache.get('a')).toBeUndefined();
    resolve({ text: 'A' });
    await loading;
    await cache.forceFetch('b', { context: async () => ({ text: 'B' }) });
    expect(cache.get('a')).toEqual({ text: 'A' });
    await cache.forceFetch('c', { context: async () => ({ text: 'C' }) });
    expect([cache.get('a')?.text, cache.get('b')?.text]).toEqual(['A', undefined]);
  });

  it('answers every request although more are loaded than the cache holds', async () => {
    const { fetch } = counted();
    const values = await Promise.all(['a', 'b', 'c', 'd'].map(fetch));
    expect(values.map(({ text }) => text)).toEqual(['A', 'B', 'C', 'D']);
  });
});
