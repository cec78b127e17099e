import { describe, expect, it } from 'vitest';
import { settingsOf, settingsText } from './settings.ts';

const layout = {
  home: '/data/postgres',
  cluster: '/data/postgres/cluster',
  socketFolder: "/data/o'brien/socket",
  passwordFile: '/data/postgres/password',
  startLog: '/data/postgres/start.log',
};

describe('the settings of PostgreSQL', () => {
  it('listen on a socket that is closed to others, and on no address', () => {
    expect(settingsOf(layout, null)).toMatchObject({
      listen_addresses: '',
      unix_socket_directories: "/data/o'brien/socket",
      unix_socket_permissions: '0700',
      port: '5432',
    });
  });

  it('listen on the loopback address alone where there is no socket', () => {
    const settings = settingsOf({ ...layout, socketFolder: null }, 61_234, {}, 'win32');
    expect(settings).toMatchObject({
      listen_addresses: '127.0.0.1',
      port: '61234',
      unix_socket_directories: '',
      dynamic_shared_memory_type: 'windows',
    });
    expect(settings).not.toHaveProperty('recovery_init_sync_method');
  });

  it('write no statement and no value of one into a log', () => {
    expect(settingsOf(layout, null)).toMatchObject({
      log_min_error_statement: 'panic',
      log_parameter_max_length_on_error: '0',
      log_error_verbosity: 'terse',
    });
  });

  it('writes settings that PostgreSQL reads back unchanged, quotes and backslashes included', () => {
    expect(settingsText({ a: "o'b", b: 'C:\\x', c: '' })).toBe("a = 'o''b'\nb = 'C:\\\\x'\nc = ''\n");
  });
});
