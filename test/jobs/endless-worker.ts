import { raise } from '../../solver/process/raise.ts';
import { openHere } from './open-here.ts';

/**
 * A worker whose solves, imports and document jobs never end; it prints a line at each start. Stops when its input
 * ends.
 */
const [url] = process.argv.slice(2);
const endless = (): Promise<never> => {
  process.stdout.write('begun\n');
  return new Promise(() => undefined);
};
const { close } = await openHere(url ?? '', {
  concurrency: 1,
  solve: endless,
  importDataset: endless,
  renderDocuments: endless,
});
process.stdin.resume().once('end', () => {
  close()
    .then(() => process.exit(0))
    .catch(raise);
});
