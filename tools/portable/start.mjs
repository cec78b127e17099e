// What the start files of a portable folder run: the service with its data in the folder, and the browser once it
// listens. Plain JavaScript without packages.
import { dirname, join, resolve } from 'node:path';

const home = dirname(import.meta.dirname);
const launcher = new URL('bin/junheng.mjs', import.meta.url);

/** The data folder is the first word, else JUNHENG_DATA, else `data` in the portable folder. */
const words = process.argv.slice(2);
const named = words.length > 0 && !words[0].startsWith('-') ? words.shift() : process.env.JUNHENG_DATA;
const isGiven = words.some((word) => word === '--data' || word.startsWith('--data='));
const data = isGiven ? [] : ['--data', resolve(named || join(home, 'data'))];

process.env.JUNHENG_BROWSER ??= 'open';
process.argv.splice(1, process.argv.length, launcher.pathname, 'serve', ...data, ...words);
await import(launcher.href);
