import { basename } from 'node:path';
import type { Fault } from '../../src/fault.ts';
import { changedTables } from '../../src/intake/dataset-changes.ts';
import { readDistrict } from '../../src/intake/read-district.ts';
import { failure, type Result, success } from '../../src/result.ts';
import { type Inputs, plannable, readingOf, readText } from './inputs.ts';

/**
 * Inputs after a file of changes (`--changes`): rows set, added or removed, then read again with every check of a
 * dataset. A fault of the changed data bears the name of the table.
 */
export const withChangesFile = async (inputs: Inputs, path: string | undefined): Promise<Result<Inputs, Fault>> => {
  if (path === undefined) return success(inputs);
  const { district, policy } = inputs;
  const text = await readText(path);
  if (!text.ok) return text;
  const tables = changedTables(district, text.value, basename(path), policy.subjects);
  if (!tables.ok) return tables;
  const read = readDistrict(tables.value, readingOf(policy));
  if (!read.ok) return failure(read.faults.filter(({ severity }) => severity === 'error'));
  const filledColumns = [...read.value.filled].toSorted();
  return plannable(
    { district: { ...read.value.district, filledColumns }, policy, warnings: inputs.warnings },
    basename(path),
  );
};
