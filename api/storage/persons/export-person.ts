import type { District } from '../../../src/district/district.ts';
import { type TeacherId, teacherId } from '../../../src/district/ids.ts';
import { holdsPerson, type PersonRows, personRows } from '../../../src/district/one-person.ts';
import type { Placement, Transfer } from '../../../src/plan/transfer.ts';
import { unpacked } from '../content.ts';
import type { Transaction } from '../database.ts';
import { recordEvent, type StoredEvent } from '../events.ts';
import { readPlanContent } from '../stored-plan.ts';
import { rowsOfPerson } from './rows-of-person.ts';

/** Everything kept of one person of a district. */
export interface PersonExport {
  readonly format: 'person/1';
  readonly teacherId: string;
  readonly datasets: readonly ({ readonly id: string; readonly name: string; readonly createdAt: Date } & PersonRows)[];
  readonly plans: readonly {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly transfers: readonly Transfer[];
    readonly placements: readonly Placement[];
  }[];
  /** Rows of the service's tables: moves, objections, accounts' memberships. */
  readonly rows: Readonly<Record<string, readonly object[]>>;
  readonly events: readonly StoredEvent[];
}

const datasetsOf = async (
  transaction: Transaction,
  districtId: string,
  id: TeacherId,
): Promise<PersonExport['datasets']> => {
  const heads = await transaction
    .selectFrom('datasets')
    .select(['id', 'name', 'createdAt'])
    .where('districtId', '=', districtId)
    .orderBy('createdAt')
    .execute();
  const found: PersonExport['datasets'][number][] = [];
  for (const head of heads) {
    const query = transaction.selectFrom('datasets').select('content').where('id', '=', head.id);
    const rows = personRows(await unpacked<District>((await query.executeTakeFirstOrThrow()).content), id);
    if (holdsPerson(rows)) found.push({ ...head, ...rows });
  }
  return found;
};

const plansOf = async (transaction: Transaction, districtId: string, id: TeacherId): Promise<PersonExport['plans']> => {
  const heads = await transaction
    .selectFrom('plans')
    .select(['id', 'version', 'state'])
    .where('districtId', '=', districtId)
    .orderBy('version')
    .execute();
  const found: PersonExport['plans'][number][] = [];
  for (const head of heads) {
    const query = transaction.selectFrom('plans').select('content').where('id', '=', head.id);
    const plan = await readPlanContent((await query.executeTakeFirstOrThrow()).content);
    const [transfers, placements] = [
      plan.transfers.filter((transfer) => transfer.teacherId === id),
      plan.placements.filter((placement) => placement.teacherId === id),
    ];
    if (transfers.length + placements.length > 0) found.push({ ...head, transfers, placements });
  }
  return found;
};

/**
 * Gathers what is kept of one person (article 45: the right to a copy) and notes in the trail that it was given out.
 * `undefined`: nothing is kept. For the service's own transaction: it reads what no single role may.
 */
export const exportPerson = async (
  transaction: Transaction,
  districtId: string,
  id: string,
): Promise<PersonExport | undefined> => {
  const teacher = teacherId(id);
  const [datasets, plans] = [
    await datasetsOf(transaction, districtId, teacher),
    await plansOf(transaction, districtId, teacher),
  ];
  const rows = await rowsOfPerson(transaction, districtId, id);
  if (datasets.length + plans.length + Object.keys(rows).length === 0) return undefined;
  const events = await transaction
    .selectFrom('events')
    .selectAll()
    .where('districtId', '=', districtId)
    .where('subjectId', '=', id)
    .orderBy('number')
    .execute();
  const data = { datasets: datasets.length, plans: plans.length };
  await recordEvent(transaction, { action: 'persons.export', subject: { kind: 'person', id }, data }, districtId);
  return { format: 'person/1', teacherId: id, datasets, plans, rows, events };
};
