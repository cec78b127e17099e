import type { District } from '../district/district.ts';
import type { Policy } from '../policy/policy.ts';
import { parsePolicy, policyDocument } from '../policy/schema.ts';
import type { Change, ColumnChange, OrderChange } from './way-out.ts';

/** A district and the policy it is planned by. */
interface Planned {
  readonly district: District;
  readonly policy: Policy;
}

const withColumn = (district: District, { table, column, ids, value }: ColumnChange): District => {
  const named = new Set<string>(ids);
  switch (column) {
    case 'accepts':
      return {
        ...district,
        schools: district.schools.map((one) => (named.has(one.id) ? { ...one, accepts: value === 'yes' } : one)),
      };
    case 'max_out': {
      const maxOut = value === '' ? null : Number(value);
      return { ...district, schools: district.schools.map((one) => (named.has(one.id) ? { ...one, maxOut } : one)) };
    }
    case 'accepts_assignment':
      return {
        ...district,
        teachers: district.teachers.map((one) =>
          named.has(one.id) ? { ...one, acceptsAssignment: value === 'yes' } : one,
        ),
      };
    case 'service_schools':
      return {
        ...district,
        hires: district.hires.map((one) => {
          if (table !== 'hires' || !named.has(one.id)) return one;
          const { serviceSchools: _schools, ...rest } = one;
          return rest;
        }),
      };
    default:
      return column satisfies never;
  }
};

const withoutOrder = (district: District, { teacherId, order, schoolId }: OrderChange): District => ({
  ...district,
  orders: district.orders.filter(
    (one) => one.teacherId !== teacherId || one.kind !== order || one.schoolId !== schoolId,
  ),
});

/** A district after changes of its tables; changes of the policy leave it alone. */
export const withDatasetChanges = (district: District, changes: readonly Change[]): District => {
  let changed = district;
  for (const change of changes) {
    if (change.kind === 'column') changed = withColumn(changed, change);
    else if (change.kind === 'order') changed = withoutOrder(changed, change);
  }
  return changed;
};

/** The district and policy after an officer's changes; `null` where the policy would not be read. */
export const withChanges = ({ district, policy }: Planned, changes: readonly Change[]): Planned | null => {
  const document = policyDocument(policy);
  for (const change of changes) if (change.kind === 'policy') document[change.key] = change.value;
  const read = parsePolicy(document);
  return read.ok ? { district: withDatasetChanges(district, changes), policy: read.value } : null;
};
