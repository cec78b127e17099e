import { chmod, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Layout } from './layout.ts';

/** The port in a socket's name. */
const socketPort = 5432;

/**
 * How PostgreSQL runs here: by socket or by loopback address and never further; logs of a week without statements,
 * which would carry people's data; no second process for one query on a small machine.
 */
export const settingsOf = (
  layout: Layout,
  port: number | null,
  more: Readonly<Record<string, string>> = {},
  platform: string = process.platform,
): Readonly<Record<string, string>> => ({
  ...(layout.socketFolder === null
    ? { listen_addresses: '127.0.0.1', port: String(port ?? socketPort), unix_socket_directories: '' }
    : {
        listen_addresses: '',
        port: String(socketPort),
        unix_socket_directories: layout.socketFolder,
        unix_socket_permissions: '0700',
      }),
  max_connections: '100',
  shared_buffers: '64MB',
  dynamic_shared_memory_type: platform === 'win32' ? 'windows' : 'mmap',
  max_parallel_workers_per_gather: '0',
  // Nothing is replicated. With origins every checkpoint writes a file of them, and a full disk would end PostgreSQL
  // there.
  max_active_replication_origins: '0',
  // Waiting for every file of a large folder one by one takes minutes after a crash; Linux can sync them all with one
  // call.
  ...(platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgresql-%a.log',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_truncate_on_rotation: 'on',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
  ...more,
});

/** The settings as the file PostgreSQL reads: no path needs quoting for a shell that way. */
export const settingsText = (settings: Readonly<Record<string, string>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name} = '${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'\n`)
    .join('');

/** Replaces `postgresql.conf`, which is written anew at every start. */
export const writeSettings = async (layout: Layout, settings: Readonly<Record<string, string>>): Promise<void> => {
  const file = join(layout.cluster, 'postgresql.conf');
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, settingsText(settings));
  // PostgreSQL's account reads it; the folder is closed to everybody else.
  if (process.platform !== 'win32') await chmod(aside, 0o644);
  await rename(aside, file);
};
