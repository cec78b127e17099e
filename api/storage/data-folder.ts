import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the service keeps its data when nobody says: in the home of whoever starts it, in plain sight. */
export const usualDataFolder = (): string => join(homedir(), 'junheng-data');
