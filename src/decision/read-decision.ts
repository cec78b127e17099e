import { z } from 'zod';
import type { District } from '../district/district.ts';
import { districtFingerprint } from '../district/hash.ts';
import { schoolId, teacherId } from '../district/ids.ts';
import { stages } from '../district/words.ts';
import type { Fault } from '../fault.ts';
import { readDistrict } from '../intake/read-district.ts';
import { parseJsonText } from '../plan/json-text.ts';
import { type GivenPlan, parsePlan } from '../plan/parse-plan.ts';
import type { Move } from '../plan/transfer.ts';
import type { Policy } from '../policy/policy.ts';
import { parsePolicy } from '../policy/schema.ts';
import { withStandInCouples } from '../privacy/withheld-couples.ts';
import { countedDistrict } from '../privacy/withheld-district.ts';
import { failure, type Result, success } from '../result.ts';
import { message } from '../text/message.ts';
import { decisionParts, partHash, sealOf, type Versions } from './decision-document.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const move = z.object({
  teacher_id: z.string().transform(teacherId),
  from_school_id: z.string().transform(schoolId).nullable(),
  to_school_id: z.string().transform(schoolId),
  stage: z.enum(stages),
  subject: z.string(),
});
const cells = z.array(z.union([z.string(), z.number(), z.null()]));

const numbers = z.record(z.string(), z.number().int().min(1)).nullable();

const decisionSchema = z.strictObject({
  format: z.literal('decision/1'),
  dataset: z.strictObject({
    sha256: hash,
    /** Absent in files of earlier versions. */
    filled_columns: z.array(z.string()).optional(),
    tables: z.array(z.strictObject({ name: z.string(), headings: z.array(z.string()), rows: z.array(cells) })),
  }),
  policy: z.record(z.string(), z.unknown()),
  seed: z.number(),
  previous: z.array(move).nullable(),
  versions: z.record(z.string(), z.string()),
  plan: z.record(z.string(), z.unknown()),
  checks: z.array(z.record(z.string(), z.unknown())),
  withheld: z
    .strictObject({
      dataset_sha256: hash,
      seal: hash,
      leave: numbers,
      deferral: numbers,
      couples: z.number().int().min(1).optional(),
    })
    .optional(),
  hashes: z.record(z.string(), z.string()),
  seal: z.string(),
});

/** A decision file whose hashes agree, its parts read and checked like new input. */
export interface ReadDecision {
  /** For a file without reasons a district that gives the same plan. */
  readonly district: District;
  /** The fingerprint of the dataset the plan was made from. */
  readonly datasetSha256: string;
  /** Whether the reasons of exemptions and orders are withheld; `seal` is then the one recorded for the whole file. */
  readonly isWithheld: boolean;
  /** Whether couples are withheld: the plan is then checked, and not made again. */
  readonly withoutCouples: boolean;
  readonly policy: Policy;
  readonly previous: readonly Move[] | null;
  readonly versions: Versions;
  /** The plan as archived, and what `parsePlan` takes from it. */
  readonly plan: Readonly<Record<string, unknown>>;
  readonly given: GivenPlan;
  readonly checks: readonly unknown[];
  readonly seal: string;
}

/** A file with parts that do not match their hashes, listed in the order of the file. */
export interface Tampered {
  readonly tampered: readonly string[];
}

const fault = (place: string, column: string | null, key: string, found: string | null = null): Fault => ({
  severity: 'error',
  place,
  row: null,
  column,
  found,
  expected: message(`decision.expected.${key}`),
  remedy: message(`decision.remedy.${key}`),
});

const moveOf = ({ teacher_id, from_school_id, to_school_id, stage, subject }: z.infer<typeof move>): Move => ({
  teacherId: teacher_id,
  fromSchoolId: from_school_id,
  toSchoolId: to_school_id,
  stage,
  subject,
});

/** The district of a file without reasons, with stand-ins in their number for what it withholds. */
const standInDistrict = (
  district: District,
  policy: Policy,
  moves: readonly Move[],
  withheld: z.infer<typeof decisionSchema>['withheld'],
): District => {
  if (withheld === undefined) return district;
  const counted = countedDistrict(district, policy, withheld);
  const movers = new Set(moves.map(({ teacherId: id }) => id));
  return withheld.couples === undefined ? counted : withStandInCouples(counted, withheld.couples, movers, policy);
};

/**
 * A decision file from its text. Parts with a wrong hash are named and not read further. `seal`, the number printed on
 * paper or its beginning, detects a file rebuilt as a whole. A text that is no decision file is a fault.
 */
export const readDecision = (
  text: string,
  place: string,
  seal: string | null = null,
): Result<ReadDecision | Tampered, Fault> => {
  const json = parseJsonText(text, place);
  if (!json.ok) return json;
  const read = decisionSchema.safeParse(json.value);
  if (!read.success) {
    const columns = [...new Set(read.error.issues.map(({ path }) => path.slice(0, 3).join('.')))];
    return failure(columns.slice(0, 20).map((column) => fault(place, column === '' ? null : column, 'form')));
  }
  // What the schema would change stands unchanged in the file: the hashes are of that.
  const raw = json.value as Readonly<Record<string, unknown>>;
  const { hashes, withheld } = read.data;
  const parts = withheld === undefined ? decisionParts : [...decisionParts, 'withheld'];
  const wholeSeal = withheld?.seal ?? read.data.seal;
  const tampered: string[] = parts.filter((part) => hashes[part] !== partHash(raw[part]));
  if (sealOf(hashes) !== read.data.seal) tampered.push('hashes');
  if (seal !== null && !wholeSeal.startsWith(seal)) tampered.push('seal');
  if (read.data.policy.seed !== read.data.seed && !tampered.includes('seed')) tampered.push('seed');
  if (tampered.length > 0) return success({ tampered });

  const policy = parsePolicy(read.data.policy, place);
  const given = parsePlan(read.data.plan, place);
  if (!policy.ok || !given.ok) return failure([policy, given].flatMap((one) => (one.ok ? [] : one.faults)));
  const tables = read.data.dataset.tables.map(({ name, headings, rows }) => ({
    place: name,
    rows: [headings, ...rows],
  }));
  const dataset = readDistrict(tables, {
    referenceDate: policy.value.referenceDate,
    addedSubjects: policy.value.subjects,
  });
  if (!dataset.ok) return dataset;
  const { filled_columns: filledColumns } = read.data.dataset;
  const district = { ...dataset.value.district, ...(filledColumns === undefined ? {} : { filledColumns }) };
  if (districtFingerprint(district) !== read.data.dataset.sha256) return success({ tampered: ['dataset'] });
  return success({
    district: standInDistrict(district, policy.value, given.value.moves, withheld),
    datasetSha256: withheld?.dataset_sha256 ?? read.data.dataset.sha256,
    isWithheld: withheld !== undefined,
    withoutCouples: withheld?.couples !== undefined,
    policy: policy.value,
    previous: read.data.previous?.map(moveOf) ?? null,
    versions: read.data.versions,
    plan: read.data.plan,
    given: given.value,
    checks: read.data.checks,
    seal: wholeSeal,
  });
};
