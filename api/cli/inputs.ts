import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { District } from '../../src/district/district.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import type { Fault } from '../../src/fault.ts';
import type { IntakeOptions } from '../../src/intake/read-district.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { parsePolicyText } from '../../src/policy/policy-text.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { failure, type Result, success } from '../../src/result.ts';
import { message } from '../../src/text/message.ts';
import { readDataset } from '../documents/read-dataset.ts';
import { plannableFaults } from '../use-cases/plannable.ts';

/** No policy or plan comes near this; what is larger is not one. */
const textLimit = 256 * 1024 * 1024;

export const unreadable = (path: string): Fault => ({
  severity: 'error',
  place: basename(path),
  row: null,
  column: null,
  found: path,
  expected: message('cli.input.unreadable_file'),
  remedy: message('cli.input.check_path'),
});

/** A file's bytes, where it is one that can be read. */
export const readBytes = async (path: string): Promise<Result<Uint8Array, Fault>> => {
  try {
    const found = await stat(path);
    return found.isFile() && found.size <= textLimit ? success(await readFile(path)) : failure([unreadable(path)]);
  } catch {
    return failure([unreadable(path)]);
  }
};

/** A JSON file's text; whether it is JSON is for its parser to say. */
export const readText = async (path: string): Promise<Result<string, Fault>> => {
  try {
    const found = await stat(path);
    if (!found.isFile() || found.size > textLimit) return failure([unreadable(path)]);
    return success(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)));
  } catch {
    return failure([unreadable(path)]);
  }
};

/** The policy of a file; the built-in one where no file is named. */
export const readPolicy = async (path: string | undefined): Promise<Result<Policy, Fault>> => {
  if (path === undefined) return success(defaultPolicy);
  const text = await readText(path);
  return text.ok ? parsePolicyText(text.value, basename(path)) : text;
};

export interface Inputs {
  readonly district: District;
  readonly policy: Policy;
  readonly warnings: readonly Fault[];
}

/** What of a policy a dataset is read by: the day of its dates, the district's own subjects, and its limits. */
export const readingOf = (policy: Policy): IntakeOptions => ({
  referenceDate: policy.referenceDate,
  addedSubjects: policy.subjects,
  policy,
});

/** The dataset as the policy's reference date sees it, and the policy; the faults of both together. */
export const readInputs = async (dataset: string, policy: Result<Policy, Fault>): Promise<Result<Inputs, Fault>> => {
  const read = await readDataset(dataset, policy.ok ? readingOf(policy.value) : {});
  if (read.ok && policy.ok) {
    const { district, warnings, filled } = read.value;
    return success({
      district: { ...district, filledColumns: [...filled].toSorted() },
      warnings,
      policy: policy.value,
    });
  }
  return failure([...(policy.ok ? [] : policy.faults), ...(read.ok ? [] : read.faults)]);
};

/** Inputs there is something to plan from; else the faults, with the warnings of the dataset. */
export const plannable = (inputs: Inputs, place: string): Result<Inputs, Fault> => {
  const ledger = eligibilityLedger(inputs.district, inputs.policy);
  const faults = plannableFaults({ ...inputs, ledger }, place);
  return faults.length === 0 ? success(inputs) : failure([...faults, ...inputs.warnings]);
};

/**
 * Inputs there is something to plan from: somebody who may move. `plan` solves from them and `validate` reports them:
 * what either says of a dataset comes from here alone, faults with their warnings and warnings without faults.
 */
export const readPlannable = async (dataset: string, policy: Result<Policy, Fault>): Promise<Result<Inputs, Fault>> => {
  const inputs = await readInputs(dataset, policy);
  return inputs.ok ? plannable(inputs.value, basename(dataset)) : inputs;
};
