import { homedir } from 'node:os';
import { join } from 'node:path';

/** The default data folder: a visible folder in the home directory of the user who starts the service. */
export const usualDataFolder = (): string => join(homedir(), 'junheng-data');
