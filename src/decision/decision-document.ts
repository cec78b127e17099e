import type { District } from '../district/district.ts';
import { canonicalJson, digest, districtFingerprint } from '../district/hash.ts';
import { writeTables } from '../intake/write-tables.ts';
import type { Check } from '../plan/plan.ts';
import type { Move } from '../plan/transfer.ts';
import type { Policy } from '../policy/policy.ts';
import { policyDocument } from '../policy/schema.ts';

/** What a plan was made with: programs and engines by name. */
export type Versions = Readonly<Record<string, string>>;

export interface Decision {
  readonly district: District;
  readonly policy: Policy;
  /** The moves of the plan that changes were counted against. */
  readonly previous: readonly Move[] | null;
  /** The plan as its file has it. */
  readonly plan: unknown;
  /** What the checker says of it now. */
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

const checkPart = ({ rule, clause, scope, required, actual, holds, notChecked }: Check) => ({
  rule,
  clause,
  scope,
  required,
  actual,
  holds,
  ...(notChecked === true ? { not_checked: true } : {}),
});

export const checksPart = (checks: readonly Check[]) => checks.map(checkPart);

/** decision/1. The dataset stands in it as the tables of dataset.md section 1, so that every cell is read and checked again. */
export const decisionDocument = ({ district, policy, previous, plan, checks, versions }: Decision) => {
  const parts = {
    dataset: {
      sha256: districtFingerprint(district),
      tables: writeTables(district, 'identifier', policy.subjects).map(({ name, headings, rows }) => ({
        name,
        headings,
        rows,
      })),
    },
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
  const hashes = Object.fromEntries(decisionParts.map((name) => [name, partHash(parts[name])]));
  return { format: 'decision/1' as const, ...parts, hashes, seal: sealOf(hashes) };
};

export type DecisionDocument = ReturnType<typeof decisionDocument>;

/** The bytes of a decision file: a line a part, a newline at the end. */
export const decisionText = (document: DecisionDocument): string =>
  `{\n${Object.entries(document)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}\n`;
