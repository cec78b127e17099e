import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPostgres } from '../../api/storage/postgres/open-postgres.ts';
import { raise } from '../../solver/process/raise.ts';

/** The machine of the database: a PostgreSQL that answers the network, its password on standard output. */
const [data = ''] = process.argv.slice(2);
await mkdir(data, { recursive: true });
const hba = join(data, 'hba.conf');
await writeFile(hba, 'host all all 127.0.0.1/32 scram-sha-256\nhost all all 10.77.0.0/24 scram-sha-256\n');
await chmod(data, 0o711);
const settings = { listen_addresses: '*', hba_file: hba };
const running = await openPostgres({ data, access: 'loopback', settings });
const { port, password } = new URL(running.url);
process.stdout.write(`${JSON.stringify({ port, password })}\n`);
process.stdin.resume().once('end', () => {
  running.close().catch(raise);
});
