import type { Fault } from '../../src/fault.ts';
import { type Intake, type IntakeOptions, readDistrict } from '../../src/intake/read-district.ts';
import type { Result } from '../../src/result.ts';
import { notoDraws } from './noto-font.ts';
import { type FileNames, readTables } from './read-tables.ts';

/** A dataset on disk, folder or workbook, as a district; or every fault in it, and then nothing of it. */
export const readDataset = async (
  path: string,
  options: IntakeOptions = {},
  names?: FileNames,
): Promise<Result<Intake, Fault>> => {
  const tables = await readTables(path, names);
  // Names that papers cannot print are told while their rows are at hand.
  return tables.ok ? readDistrict(tables.value, { draws: await notoDraws(), ...options }) : tables;
};
