import { LRUCache } from 'lru-cache';

/**
 * A cache of values that never change, each loaded once however many requests need it at the same time.
 * `forceFetch(key, { context: load })` loads a missing value; `get(key)` returns a loaded one and never waits. A failed
 * load is not cached. A load that other keys push out of the cache still reaches the requests that wait for it.
 */
export const promiseCache = <Value extends object>(max: number): LRUCache<string, Value, () => Promise<Value>> =>
  new LRUCache({ max, ignoreFetchAbort: true, fetchMethod: (_key, _stale, { context: load }) => load() });
