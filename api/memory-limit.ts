import { totalmem } from 'node:os';

/** 60,000 teachers need about half of it. */
const most = 3072;

/** Megabytes a solve may take where nothing is said: three quarters of the machine at most. */
export const defaultMemoryLimit = Math.min(most, Math.floor((totalmem() / 1024 / 1024) * 0.75));
