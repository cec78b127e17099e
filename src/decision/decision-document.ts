import type { District } from '../district/district.ts';
import { canonicalJson, digest, districtFingerprint } from '../district/hash.ts';
import { writeTables } from '../intake/write-tables.ts';
import type { Check } from '../plan/plan.ts';
import type { Move } from '../plan/transfer.ts';
import type { Policy } from '../policy/policy.ts';
import { policyDocument } from '../policy/schema.ts';
import { coupleCount, withoutCouples } from '../privacy/withheld-couples.ts';
import { reasonCounts, withheldDistrict } from '../privacy/withheld-district.ts';

/** What a plan was made with: programs and engines by name. */
export type Versions = Readonly<Record<string, string>>;

export interface Decision {
  readonly district: District;
  readonly policy: Policy;
  /** The moves of the plan that changes were counted against. */
  readonly previous: readonly Move[] | null;
  /** The plan as its file has it. */
  readonly plan: unknown;
  /** The rows the checker computes now. */
  readonly checks: readonly Check[];
  readonly versions: Versions;
}

/** The parts that are hashed, each for itself. */
export const decisionParts = ['dataset', 'policy', 'seed', 'previous', 'versions', 'plan', 'checks'] as const;

const hex = (text: string): string => [...digest(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 over the canonical JSON of a part: order of keys and spaces play no role. */
export const partHash = (part: unknown): string => hex(canonicalJson(part));

/** The one number that stands for the whole file, printed on the documents that rest on it. */
export const sealOf = (hashes: Readonly<Record<string, string>>): string => partHash(hashes);

const checkPart = ({ rule, clause, scope, required, actual, holds, notChecked, notApplicable }: Check) => ({
  rule,
  clause,
  scope,
  required,
  actual,
  holds,
  ...(notChecked === true ? { not_checked: true } : {}),
  ...(notApplicable === true ? { not_applicable: true } : {}),
});

export const checksPart = (checks: readonly Check[]) => checks.map(checkPart);

/** The dataset as the tables of dataset.md section 1. */
const datasetPart = (district: District, policy: Policy) => ({
  sha256: districtFingerprint(district),
  ...(district.filledColumns === undefined ? {} : { filled_columns: district.filledColumns }),
  tables: writeTables(district, 'identifier', policy.subjects).map(({ name, headings, rows }) => ({
    name,
    headings,
    rows,
  })),
});

const hashesOf = (parts: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, partHash(part)]));

/** decision/1. The dataset stands in it as the tables of dataset.md section 1, so that every cell is read and checked again. */
export const decisionDocument = ({ district, policy, previous, plan, checks, versions }: Decision) => {
  const parts = {
    dataset: datasetPart(district, policy),
    policy: policyDocument(policy),
    seed: policy.seed,
    previous:
      previous?.map(({ teacherId, fromSchoolId, toSchoolId, stage, subject }) => ({
        teacher_id: teacherId,
        from_school_id: fromSchoolId,
        to_school_id: toSchoolId,
        stage,
        subject,
      })) ?? null,
    versions,
    plan,
    checks: checksPart(checks),
  };
  const hashes = hashesOf(parts);
  return { format: 'decision/1' as const, ...parts, hashes, seal: sealOf(hashes) };
};

/**
 * The same file for readers who do not decide on health and family reasons: it holds no reason of an exemption or an
 * order and no couple. It gives the same plan when it is made again; with couples, the same checks of the plan. It names
 * the fingerprint and the seal of the whole file.
 */
export const withheldDecisionDocument = (decision: Decision) => {
  const { format, hashes: _hashes, seal, ...whole } = decisionDocument(decision);
  const { district, policy } = decision;
  const couples = coupleCount(district, policy);
  const parts = {
    ...whole,
    dataset: datasetPart(withoutCouples(withheldDistrict(district)), policy),
    withheld: {
      dataset_sha256: whole.dataset.sha256,
      seal,
      ...reasonCounts(district, policy),
      ...(couples === 0 ? {} : { couples }),
    },
  };
  const hashes = hashesOf(parts);
  return { format, ...parts, hashes, seal: sealOf(hashes) };
};

export type DecisionDocument = ReturnType<typeof decisionDocument> | ReturnType<typeof withheldDecisionDocument>;

/** The bytes of a decision file: a line a part, a newline at the end. */
export const decisionText = (document: DecisionDocument): string =>
  `{\n${Object.entries(document)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}\n`;
