import type { Catalogue } from '../message.ts';

/** The database: backup, restore, audit, a person's data. */
export const storeText: Catalogue = {
  'cli.help.audit':
    'Checks the audit trail: follows the chain of events of every district and computes the hashes of all datasets, policies, plans, files and documents again.',
  'cli.help.backup':
    'Writes the whole database into one file, also while the service runs. It holds everybody’s data: keep it safe.',
  'cli.help.restore':
    'Fills an empty data folder or database from a backup, checked before and after; one that holds data is left alone.',
  'cli.exit.audit': '0 everything is whole; 1 an event or a content was changed; 2 wrong usage, or no database',
  'cli.exit.backup': '0 done; 2 wrong usage, no database, or nowhere to write',
  'cli.exit.restore': '0 done; 2 wrong usage, the backup is not whole, or there are data already',
  'cli.help.person':
    'One teacher’s data: export gives out everything that is kept; erase removes what makes the person known, save what the law keeps. Both are noted in the audit trail.',
  'cli.exit.person': '0 done; 2 wrong usage, no database, or nothing is kept of this person',
  'cli.option.district': 'code of the district; not needed where there is only one',
  'cli.option.why': 'why it is erased, for the audit trail',
  'cli.person.which_district': 'the code of a district, one of: {codes}',
  'cli.person.unknown': 'a person with stored data',
  'cli.person.exported': 'Everything kept of {id} is in {file}. It is personal data: give it only to this person.',
  'cli.person.erased':
    '{id}: what makes the person known is gone from {erased#dataset|datasets}; {memberships#membership was|memberships were} ended.',
  'cli.person.uploads':
    '{count#import that was|imports that were} not done yet may have held the person and ended; what was uploaded is gone. It has to be uploaded again without the person: {imports}',
  'cli.person.begun_again':
    '{count#job under way begins|jobs under way begin} again with the data as they are now: {jobs}',
  'cli.person.kept':
    'These datasets stay as they are: plans made from them were submitted or published, and the law keeps both: {datasets}',
  'cli.option.noted': 'hash of the last event as noted down before: it must still be in the trail',
  'cli.backup.made': 'Backup written to {file}: {tables#table|tables}, {rows#row|rows}, {bytes} bytes.',
  'cli.backup.seal': 'Hash {sha256}',
  'cli.backup.file_exists': 'the file exists already; a backup replaces none',
  'cli.restore.cannot_read': 'the file cannot be read',
  'cli.restore.done':
    'The backup of {made} is restored: {tables#table|tables}, {rows#row|rows}, each read back and the same.',
  'cli.audit.service': 'Service',
  'cli.audit.whole': '{name}: {events#event|events}, the chain is whole, the last is {sha256}',
  'cli.audit.changed': '{name}: event {number} was changed',
  'cli.audit.missing': '{name}: event {number} is missing',
  'cli.audit.contents':
    'Hashes computed again: datasets {datasets}, policies {policies}, plans {plans}, files {files}, documents {documents}; not as stored: {changed}.',
  'cli.audit.content_changed': '    {kind} {id} is not as it was stored',
  'cli.audit.kind.datasets': 'Dataset',
  'cli.audit.kind.policies': 'Policy',
  'cli.audit.kind.plans': 'Plan',
  'cli.audit.kind.files': 'File',
  'cli.audit.kind.documents': 'Paper',
  'cli.audit.noted_there': 'The event noted down is there.',
  'cli.audit.noted_missing': 'The event noted down is missing: the end of a trail may have been cut off.',
  'problem.database_unavailable.title': 'The database is away for the moment',
  'problem.database_unavailable.detail':
    'Nothing of this request was stored. The service comes back by itself; try again in a few seconds.',
  'problem.schema_deviates.title': 'The database does not have the schema of this version',
  'problem.schema_deviates.detail':
    'Differences: {count}. {named}. Undo what was changed in the database by hand, restore a backup into an empty database, or start the version that made it.',
  'store.schema.missing': '{object} is missing',
  'store.schema.changed': '{object} is defined differently',
  'store.schema.unexpected': '{object} is not of this version',
  'store.schema.migration': 'migration {name}',
  'store.schema.table': 'table {name}',
  'store.schema.column': 'column {name}',
  'store.schema.constraint': 'constraint {name}',
  'store.schema.index': 'index {name}',
  'store.schema.policy': 'row policy {name}',
  'store.schema.trigger': 'trigger {name}',
  'store.schema.function': 'function {name}',
  'store.schema.grant': 'grant on {name}',
  'problem.storage_full.title': 'The disk is full',
  'problem.storage_full.detail':
    'Nothing of this request was stored; everything before is there. Make room on the disk of the data folder and try again; no restart is needed.',
  'store.fault.nothing_there.expected': 'there is no database of Junheng here',
  'store.fault.nothing_there.remedy': 'name the data folder with --data, or set DATABASE_URL',
  'store.fault.backup_broken.expected': 'the backup is not whole or was changed; nothing was written',
  'store.fault.backup_broken.remedy': 'copy it again from where it was made, or take another backup',
  'store.fault.database_not_empty.expected': 'the database holds data already; nothing was changed',
  'store.fault.database_not_empty.remedy': 'restore into a new data folder or an empty database',
  'store.fault.schema_too_new.expected': 'the data were written by a newer version of Junheng',
  'store.fault.schema_too_new.remedy': 'open them with that version or a newer one',
  'store.fault.database_rights.expected': 'the account of the database has too few rights',
  'store.fault.database_rights.remedy':
    'let it own the database and create roles (ALTER ROLE … CREATEROLE), or grant it junheng_caller and junheng_service',
  'store.fault.database_encryption.expected': 'the connection to the database cannot be secured',
  'store.fault.database_encryption.remedy':
    'add ?sslmode=verify-full&sslrootcert=FILE to DATABASE_URL, with the certificate the server’s was signed by; a server without TLS is reached without sslmode',
  'store.fault.database_unreachable.expected': 'the database cannot be reached',
  'store.fault.database_unreachable.remedy': 'check DATABASE_URL, and that PostgreSQL runs there',
  'store.fault.postgres_too_old.expected': 'PostgreSQL is too old',
  'store.fault.postgres_too_old.remedy':
    'use PostgreSQL 15 or newer, or the database brought along, without DATABASE_URL',
  'store.fault.postgres_missing.expected': 'no PostgreSQL for this machine was found',
  'store.fault.postgres_missing.remedy':
    'install the packages again with npm, the optional ones included, or set DATABASE_URL to a PostgreSQL 15 or newer',
  'store.fault.postgres_start.expected': 'PostgreSQL did not start',
  'store.fault.postgres_start.remedy': 'see postgres/start.log and postgres/cluster/log in the data folder',
  'store.fault.postgres_make.expected': 'PostgreSQL could not make the database',
  'store.fault.postgres_make.remedy':
    'mend what it names: the account that runs the service needs a name in the system, the data folder a disk of this machine that can be written to',
  'store.fault.postgres_libraries.expected': 'PostgreSQL lacks a library of the system',
  'store.fault.postgres_libraries.remedy':
    'on Windows install the Microsoft Visual C++ Redistributable (x64), elsewhere the library named',
  'store.fault.disk_full.expected': 'the disk of the data folder is full',
  'store.fault.disk_full.remedy': 'make room and start again; what was there is kept',
  'store.fault.data_read_only.expected': 'the disk of the data folder can only be read',
  'store.fault.data_read_only.remedy': 'make it writable, or choose another data folder',
  'store.fault.database_lost.expected': 'the connection to the database broke',
  'store.fault.database_lost.remedy': 'start again; where it comes back, see the log of PostgreSQL',
  'store.fault.postgres_version.expected': 'the data were written by another major version of PostgreSQL',
  'store.fault.postgres_version.remedy':
    'make a backup with the version that wrote them (command backup) and restore it into a new data folder',
  'store.fault.data_of_another.expected': 'the database in the data folder belongs to another account',
  'store.fault.data_of_another.remedy':
    'start the service under the account it was first started under, or choose another data folder',
  'store.fault.socket_folder_taken.expected':
    'the folder for connections in the system’s temporary folder belongs to another account',
  'store.fault.socket_folder_taken.remedy': 'remove it, or choose a data folder with a shorter path',
};
