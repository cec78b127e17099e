import { AsyncLocalStorage } from 'node:async_hooks';
import {
  CompiledQuery,
  type DatabaseConnection,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
} from 'kysely';
import { escapeLiteral } from 'pg';
import type { Caller } from '../access/caller.ts';

/**
 * Who a transaction is for: the database's account, `none` for the schema's owner, and the caller whose words it
 * carries.
 */
export interface TransactionOwner {
  readonly role: 'junheng_caller' | 'junheng_service' | 'none';
  readonly caller: Caller | null;
  /** Commits without waiting for the disk, for writes that a machine crash may lose without harm. */
  readonly light?: boolean;
}

const owners = new AsyncLocalStorage<TransactionOwner>();

/** Begins, and sets what row-level security reads for this one transaction, in a single trip to the database. */
const beginFor = ({ role, caller, light = false }: TransactionOwner): string => {
  const settings = {
    role,
    'junheng.district': caller?.districtId,
    'junheng.role': caller?.role,
    'junheng.school': caller?.schoolId,
    'junheng.teacher': caller?.teacherId,
    'junheng.account': caller?.accountId,
    ...(light ? { synchronous_commit: 'off' } : {}),
  };
  const set = Object.entries(settings).map(
    ([name, value]) => `set_config('${name}', ${escapeLiteral(value ?? '')}, true)`,
  );
  return `begin; select ${set.join(', ')}`;
};

class OwnedDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const owner = owners.getStore();
    // Every transaction needs an owner: without one, row security would hide all rows.
    if (owner === undefined) throw new TypeError('a transaction without an owner');
    await connection.executeQuery(CompiledQuery.raw(beginFor(owner)));
  }
}

/** PostgreSQL whose every transaction belongs to somebody from its first statement on. */
export class OwnedDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new OwnedDriver(this.#config);
  }
}

/** Runs what begins one transaction, on behalf of its owner. */
export const ownedBy = <Result>(owner: TransactionOwner, begin: () => Promise<Result>): Promise<Result> =>
  owners.run(owner, begin);
