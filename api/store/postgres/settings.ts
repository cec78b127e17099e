import type { Layout } from './layout.ts';

/** The port in a socket's name, and what a loopback address without a port of its own would have. */
const socketPort = 5432;

/**
 * How PostgreSQL runs here, as `name=value`: by socket or by loopback address and never further; logs of a week
 * without statements, which would carry people's data; and the disk trusted only after it was told to write.
 */
export const settingsOf = (
  layout: Layout,
  port: number | null,
  more: Readonly<Record<string, string>> = {},
  platform: string = process.platform,
): readonly string[] =>
  Object.entries({
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
    // Waiting for every file of a large folder one by one takes minutes after a crash; Linux can wait for all at once.
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
  }).map(([name, value]) => `${name}=${value}`);
