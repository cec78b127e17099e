import { basename } from 'node:path';
import { orderContradiction } from '../../src/district/contradicting-orders.ts';
import type { District } from '../../src/district/district.ts';
import type { Order } from '../../src/district/order.ts';
import type { Fault } from '../../src/fault.ts';
import type { RawTable } from '../../src/intake/raw-table.ts';
import { readDistrict } from '../../src/intake/read-district.ts';
import { tableOf } from '../../src/intake/table-of.ts';
import { tableByHeadings } from '../../src/intake/which-table.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { failure, type Result, success } from '../../src/result.ts';
import { message } from '../../src/text/message.ts';
import { readTables, readTablesFromBytes } from '../documents/read-tables.ts';
import type { OptionSpec } from './argument-spec.ts';
import { type Arguments, usageFault } from './arguments.ts';
import { readBytes, readingOf } from './inputs.ts';

/** Options that give orders: one teacher each, with a school where the order names one. */
export const orderOptions: readonly OptionSpec[] = [
  { name: 'orders', kind: 'text', value: 'FILE' },
  { name: 'stay', kind: 'text', value: 'T', repeated: true },
  { name: 'move', kind: 'text', value: 'T', repeated: true },
  { name: 'assign', kind: 'text', value: 'T=SCHOOL', repeated: true },
  { name: 'forbid', kind: 'text', value: 'T[=SCHOOL]', repeated: true },
];

const kinds = ['stay', 'move', 'assign', 'forbid'] as const;

/** An order with the place it was given at, for faults. */
interface PlacedOrder {
  readonly order: Order;
  readonly place: string;
  readonly column: string | null;
  readonly found: string;
}

const isOrders = (table: RawTable): boolean => tableOf(table.place) === 'orders' || tableByHeadings(table) === 'orders';

/** The name under which a given table is read as the dataset's orders, so that every check of a dataset applies. */
const ordersName = 'orders.csv';

/** The orders of one table, read with the rest of the dataset; faults of that table alone, at the place given. */
const readOrders = (
  dataset: readonly RawTable[],
  table: RawTable,
  policy: Policy,
  at: (fault: Fault) => Fault,
): Result<{ readonly orders: readonly Order[]; readonly warnings: readonly Fault[] }, Fault> => {
  const read = readDistrict([...dataset, { ...table, place: ordersName }], readingOf(policy));
  const own = (read.ok ? read.value.warnings : read.faults).filter(({ place }) => place === ordersName).map(at);
  if (!read.ok && own.some(({ severity }) => severity === 'error')) return failure(own);
  // Without a fault of its own the dataset was read before: only its orders were exchanged.
  return success({ orders: read.ok ? read.value.district.orders : [], warnings: own });
};

const fileTable = async (path: string): Promise<Result<RawTable, Fault>> => {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const tables = await readTablesFromBytes(basename(path), bytes.value);
  if (!tables.ok) return tables;
  const found = tables.value.find(isOrders) ?? tables.value[0];
  return found === undefined
    ? failure([usageFault('--orders', path, 'cli.revise.no_orders_table', { command: 'revise' })])
    : success(found);
};

interface OptionOrders {
  readonly table: RawTable;
  /** Option and value of each row, from the first row under the headings. */
  readonly given: readonly { readonly column: string; readonly value: string }[];
  readonly faults: readonly Fault[];
}

const optionTable = (given: Arguments): OptionOrders => {
  const rows: string[][] = [];
  const named: { column: string; value: string }[] = [];
  const faults: Fault[] = [];
  for (const kind of kinds)
    for (const value of given.texts(kind)) {
      const [, teacher = value, school = ''] = /^([^=]*)=(.*)$/s.exec(value) ?? [];
      if ((kind === 'assign') !== (school !== '') && kind !== 'forbid') {
        faults.push(usageFault(`--${kind}`, value, `cli.revise.form_${kind}`, { command: 'revise' }));
        continue;
      }
      rows.push([teacher, kind, school]);
      named.push({ column: `--${kind}`, value });
    }
  return {
    table: { place: ordersName, rows: [['teacher_id', 'kind', 'school_id'], ...rows] },
    given: named,
    faults,
  };
};

/** Pairs of orders about one teacher that cannot both hold, reported at the later one. */
const contradictions = (district: District, placed: readonly PlacedOrder[]): readonly Fault[] => {
  const known = new Map<string, Order[]>();
  for (const order of district.orders) known.set(order.teacherId, [...(known.get(order.teacherId) ?? []), order]);
  return placed.flatMap(({ order, place, column, found }): readonly Fault[] => {
    const others = known.get(order.teacherId) ?? [];
    known.set(order.teacherId, [...others, order]);
    const other = others.find((one) => orderContradiction(one, order) !== undefined);
    if (other === undefined) return [];
    const values = { teacher: order.teacherId, kind: order.kind, other: other.kind, school: other.schoolId ?? '' };
    return [
      {
        severity: 'error',
        place,
        row: null,
        column,
        found,
        expected: message('cli.revise.orders_agree', values),
        remedy: message('cli.revise.drop_order', values),
      },
    ];
  });
};

export interface GivenOrders {
  readonly orders: readonly Order[];
  readonly warnings: readonly Fault[];
}

/**
 * The orders of `--orders` and of single options, each checked as a row of the dataset is. Faults of all of them
 * together: unknown teachers and schools, impossible orders, contradictions with each other and with the dataset's own.
 */
export const readGivenOrders = async (
  given: Arguments,
  path: string,
  district: District,
  policy: Policy,
): Promise<Result<GivenOrders, Fault>> => {
  const file = given.text('orders');
  const options = optionTable(given);
  if (file === undefined && options.given.length === 0 && options.faults.length === 0)
    return success({ orders: [], warnings: [] });
  const tables = await readTables(path);
  if (!tables.ok) return tables;
  const dataset = tables.value.filter((table) => !isOrders(table));
  const faults: Fault[] = [...options.faults];
  const warnings: Fault[] = [];
  const placed: PlacedOrder[] = [];
  if (file !== undefined) {
    const table = await fileTable(file);
    const place = basename(file);
    const read = table.ok ? readOrders(dataset, table.value, policy, (fault) => ({ ...fault, place })) : table;
    if (read.ok) {
      warnings.push(...read.value.warnings);
      for (const order of read.value.orders) placed.push({ order, place, column: null, found: order.teacherId });
    } else faults.push(...read.faults);
  }
  if (options.given.length > 0) {
    const read = readOrders(dataset, options.table, policy, (fault) => {
      const option = fault.row === null ? undefined : options.given[fault.row - 2];
      const [place, column] = ['cli.place.command_line', option?.column ?? fault.column];
      return { ...fault, place, row: null, column, found: option?.value ?? fault.found };
    });
    if (read.ok) {
      warnings.push(...read.value.warnings);
      for (const order of read.value.orders)
        placed.push({ order, place: 'cli.place.command_line', column: `--${order.kind}`, found: order.teacherId });
    } else faults.push(...read.faults);
  }
  faults.push(...contradictions(district, placed));
  if (faults.length > 0) return failure(faults);
  return success({ orders: placed.map(({ order }) => order), warnings });
};
