import { createHash } from 'node:crypto';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../api/storage/database.ts';
import { migrate } from '../../api/storage/migrate.ts';
import { migrations } from '../../api/storage/migrations/index.ts';
import type { SchemaDeviation } from '../../api/storage/schema/deviations.ts';
import { schemaMonitor } from '../../api/storage/schema/schema-watch.ts';
import { newDatabaseUrl } from '../support/database.ts';
import { landedDumps, readDump, restoreDump } from './landed-schemas.ts';
import { newestSchemaText, schemaText } from './schema-text.ts';

const dumps = await Promise.all((await landedDumps()).map(async (name) => ({ name, ...(await readDump(name)) })));

/** Each migration's landed forms: several dumps share most of them. */
const forms = (name: string): readonly string[] => [
  ...new Set(dumps.flatMap(({ migrations: made }) => made.get(name) ?? [])),
];

/** What `/ready` would find. */
const deviationsOf = async (url: string): Promise<readonly SchemaDeviation[]> => {
  const database = openDatabase(url, { connections: 1 });
  try {
    return await schemaMonitor(database)();
  } finally {
    await database.close();
  }
};

describe('an upgrade', () => {
  it('has a dump of every landed form of a migration', () => {
    const counts = Object.keys(migrations).map((name) => [name, forms(name).length] as const);
    expect(Object.fromEntries(counts.filter(([, count]) => count > 0))).toEqual({
      '0001-core': 4,
      '0002-access': 2,
      '0004-review': 3,
      '0005-documents': 1,
      '0006-jobs': 1,
      '0007-idempotency': 1,
      '0008-calendars': 2,
      '0009-short-jobs': 1,
      '0010-provider': 1,
    });
  });

  it.each(dumps)('brings $name to the schema of the migrations', async (dump) => {
    const url = await restoreDump(dump);
    await migrate(url);
    expect(await schemaText(url)).toEqual(await newestSchemaText());
    expect(await deviationsOf(url)).toEqual([]);
  });

  it('brings every mixture of landed forms, as folders begun long ago have them, to the same schema', async () => {
    const wanted = await newestSchemaText();
    const names = ['0001-core', '0002-access', '0004-review', '0008-calendars'];
    const most = Math.max(...names.map((name) => forms(name).length));
    // Each form of each migration with other forms of the rest.
    for (let turn = 0; turn < most; turn += 1) {
      const chosen = new Map(
        Object.keys(migrations).flatMap((name, index): [string, string][] => {
          const known = forms(name);
          const form = known[(turn + (turn > 0 ? index : 0)) % Math.max(1, known.length)];
          return form === undefined ? [] : [[name, form]];
        }),
      );
      const url = await restoreDump({ migrations: chosen, rows: '' });
      await migrate(url);
      expect(await schemaText(url), `mixture ${turn}`).toEqual(wanted);
      expect(await deviationsOf(url), `mixture ${turn}`).toEqual([]);
    }
  });
});

/** The hash of the statements of each landed migration. A migration that has landed is never changed: add another. */
const landed: Readonly<Record<string, string>> = {
  '0001-core': 'd7105a6c9fb7ffae',
  '0002-access': 'bad8d0c3b1aa809e',
  '0004-review': 'bb77080b7283bf3e',
  '0005-documents': '3bb826e19673bead',
  '0006-jobs': '2fa50a81ff5a2300',
  '0007-idempotency': '5694ed3484de1a9a',
  '0008-calendars': '748ddb5a04a7016b',
  '0009-short-jobs': '00313d83bff05759',
  '0010-provider': '4a3cccf47658042a',
  '0011-landed-variants': 'aa142c4ed203642f',
  '0012-datasets-in-force': 'cadae2dcb434fc1e',
  '0013-plan-content-hash': 'a0d3dbf67676a7ae',
  '0014-heading-maps': '5cfdf5cde2dfcf03',
  '0015-studies': 'cc635ae58ff880ad',
};

describe('a landed migration', () => {
  it('runs the statements it landed with', async () => {
    const statements: string[] = [];
    const pool = new Pool({ connectionString: await newDatabaseUrl('empty'), max: 1 });
    const schema = new Kysely<unknown>({
      dialect: new PostgresDialect({ pool }),
      log: ({ query }) => {
        statements.push(query.sql);
      },
    });
    const found: [string, string][] = [];
    for (const [name, migration] of Object.entries(migrations)) {
      statements.length = 0;
      await migration.up(schema);
      found.push([name, createHash('sha256').update(statements.join('\n')).digest('hex').slice(0, 16)]);
    }
    await schema.destroy();
    expect(Object.fromEntries(found)).toEqual(landed);
  });
});
