import { AsyncLocalStorage } from 'node:async_hooks';
import type { Transaction } from './database.ts';

/**
 * What every transaction of the work under way does last, before it is stored: so a request that is to be carried out
 * once is known to have been, in the same transaction.
 */
export const lastOfEach = new AsyncLocalStorage<(transaction: Transaction) => Promise<void>>();
