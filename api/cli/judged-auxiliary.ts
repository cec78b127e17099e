import { basename } from 'node:path';
import type { District } from '../../src/district/district.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import type { Fault } from '../../src/fault.ts';
import { checkInspectors, readInspectors } from '../../src/inspectors/checker/check-inspectors.ts';
import { otherInspectorClaims } from '../../src/inspectors/checker/claims.ts';
import { parseInspectors } from '../../src/inspectors/given-inspectors.ts';
import { inspectorGoals } from '../../src/inspectors/inspector-plan.ts';
import { checkItinerant } from '../../src/itinerant/checker/check-itinerant.ts';
import { otherItinerantClaims } from '../../src/itinerant/checker/claims.ts';
import { readItinerant } from '../../src/itinerant/checker/reading.ts';
import { parseItinerant, strangeMoves } from '../../src/itinerant/given-itinerant.ts';
import { itinerantGoals } from '../../src/itinerant/itinerant-plan.ts';
import { parseJsonText } from '../../src/plan/json-text.ts';
import type { OtherClaim } from '../../src/plan/other-claim.ts';
import type { Check } from '../../src/plan/plan.ts';
import { failure, type Result, success } from '../../src/result.ts';
import { message } from '../../src/text/message.ts';
import type { Arguments } from './arguments.ts';
import { readInputs, readText } from './inputs.ts';
import { policyFor } from './policy-for.ts';

/** An auxiliary plan read back from its file, with the checker's result. */
export interface OtherCheckedFile {
  readonly district: District;
  readonly checks: readonly Check[];
  readonly levels: readonly { readonly goal: string; readonly value: number }[];
  /** Values the file claims otherwise than they are counted again. */
  readonly claims: readonly OtherClaim[];
  readonly warnings: readonly Fault[];
}

/** Documents that are checked as plans are, by their `format`. */
export const otherFormats = ['itinerant/1', 'inspectors/1'] as const;
export type OtherFormat = (typeof otherFormats)[number];

/** Which of them a file is; `null` for anything else, which is for the reader of plans to tell of. */
export const otherFormat = async (path: string): Promise<OtherFormat | null> => {
  const text = await readText(path);
  const json = text.ok ? parseJsonText(text.value, basename(path)) : text;
  if (!json.ok || typeof json.value !== 'object' || json.value === null || !('format' in json.value)) return null;
  const { format } = json.value;
  return otherFormats.find((one) => one === format) ?? null;
};

/**
 * The data may have been corrected since. A different fingerprint is reported; the rules report what no longer holds.
 */
const otherFingerprint = (district: District, sha256: string | null, place: string): readonly Fault[] =>
  sha256 === null || sha256 === districtFingerprint(district)
    ? []
    : [
        {
          severity: 'warning',
          place,
          row: null,
          column: 'dataset.sha256',
          found: sha256,
          expected: message('cli.input.other_fingerprint', { count: 0 }),
          remedy: message('cli.input.compare_dates'),
        },
      ];

const readJson = async (path: string): Promise<Result<unknown, Fault>> => {
  const text = await readText(path);
  return text.ok ? parseJsonText(text.value, basename(path)) : text;
};

const readItinerantFile = async (given: Arguments): Promise<Result<OtherCheckedFile, Fault>> => {
  const [path, place] = [given.positional('PLAN'), basename(given.positional('PLAN'))];
  const json = await readJson(path);
  const file = json.ok ? parseItinerant(json.value, place) : json;
  const inputs = await readInputs(given.positional('DATASET'), await policyFor(given.text('policy'), file, place));
  if (!file.ok || !inputs.ok) return failure([file, inputs].flatMap((read) => (read.ok ? [] : read.faults)));
  const { district, policy, warnings } = inputs.value;
  const { moves, assignments, claims, datasetSha256 } = file.value;
  const strange = strangeMoves(file.value, district, place);
  if (strange.length > 0) return failure(strange);
  const { checks, values } = checkItinerant(district, policy, moves, assignments);
  return success({
    district,
    checks,
    levels: itinerantGoals.map((goal, index) => ({ goal, value: values[index] ?? 0 })),
    claims: otherItinerantClaims(readItinerant(district, policy, moves, assignments), claims),
    warnings: [...warnings, ...otherFingerprint(district, datasetSha256, place)],
  });
};

const readInspectorsFile = async (given: Arguments): Promise<Result<OtherCheckedFile, Fault>> => {
  const [path, place] = [given.positional('PLAN'), basename(given.positional('PLAN'))];
  const json = await readJson(path);
  const file = json.ok ? parseInspectors(json.value, place) : json;
  const inputs = await readInputs(given.positional('DATASET'), await policyFor(given.text('policy'), file, place));
  if (!file.ok || !inputs.ok) return failure([file, inputs].flatMap((read) => (read.ok ? [] : read.faults)));
  const { district, policy, warnings } = inputs.value;
  const { areas, claims, datasetSha256 } = file.value;
  const { checks, values } = checkInspectors(district, policy, areas);
  return success({
    district,
    checks,
    levels: inspectorGoals.map((goal) => ({ goal, value: values[goal] })),
    claims: otherInspectorClaims(readInspectors(district, policy, areas), claims),
    warnings: [...warnings, ...otherFingerprint(district, datasetSha256, place)],
  });
};

/** DATASET and PLAN of a command line where PLAN is such a document, read and checked. */
export const readOtherCheckedFile: Readonly<
  Record<OtherFormat, (given: Arguments) => Promise<Result<OtherCheckedFile, Fault>>>
> = { 'itinerant/1': readItinerantFile, 'inspectors/1': readInspectorsFile };
