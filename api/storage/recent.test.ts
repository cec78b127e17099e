import { describe, expect, it } from 'vitest';
import { Recent } from './recent.ts';

describe('recent values', () => {
  const counted = () => {
    const made: string[] = [];
    const recent = new Recent<string>(2);
    const get = (key: string) =>
      recent.get(key, async () => {
        made.push(key);
        return key.toUpperCase();
      });
    return { made, get };
  };

  it('are made once, also when they are asked for twice at the same time', async () => {
    const { made, get } = counted();
    expect(await Promise.all([get('a'), get('a')])).toEqual(['A', 'A']);
    expect(await get('a')).toBe('A');
    expect(made).toEqual(['a']);
  });

  it('are dropped when others were asked for later', async () => {
    const { made, get } = counted();
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('are made again after a failure', async () => {
    const recent = new Recent<number>(2);
    await expect(recent.get('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(await recent.get('a', async () => 1)).toBe(1);
  });

  it('are known as made only once they are, and then stay as if they were asked for', async () => {
    const recent = new Recent<string>(2);
    let finish: (value: string) => void = () => undefined;
    const making = recent.get('a', () => new Promise((resolve) => (finish = resolve)));
    expect(recent.made('a')).toBeUndefined();
    finish('A');
    await making;
    await recent.get('b', async () => 'B');
    expect(recent.made('a')).toBe('A');
    await recent.get('c', async () => 'C');
    expect([recent.made('a'), recent.made('b')]).toEqual(['A', undefined]);
  });
});
