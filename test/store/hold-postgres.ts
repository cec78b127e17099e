import { openPostgres } from '../../api/storage/postgres/open-postgres.ts';
import { raise } from '../../solver/process/raise.ts';

/** A service that holds the database of a data folder: says where it is, and lets go when its input ends. */
const [data] = process.argv.slice(2);
const running = await openPostgres({ data: data ?? '' });
process.stdout.write(`${JSON.stringify({ url: running.url, pid: running.pid() })}\n`);
process.stdin.resume().once('end', () => {
  running.close().catch(raise);
});
