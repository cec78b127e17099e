import { openHere } from './open-here.ts';

/** A worker whose solves never end; it writes the moment each begins. Stops in order when its input ends. */
const [url] = process.argv.slice(2);
const { close } = await openHere(url ?? '', {
  concurrency: 1,
  solve: () => {
    process.stdout.write('begun\n');
    return new Promise(() => undefined);
  },
});
process.stdin.resume().once('end', () => void close().then(() => process.exit(0)));
