import type { Comparison, GoalLoss } from '../../explain/comparison.ts';
import type { ExplainedPlan } from '../../explain/explained-plan.ts';
import type { PersonExplanation, PostExplanation } from '../../explain/explanation.ts';
import type { GoalName } from '../../policy/goal.ts';
import { people } from '../input.ts';
import { type AlternativeRow, personRows, postRows } from './alternative-rows.ts';
import type { ExplanationBlock } from './blocks.ts';
import { personBlocks } from './person-blocks.ts';
import { postBlock } from './post-block.ts';
import type { Speech } from './speech.ts';

/** One alternative for programs: figures by goal and quota, and the sentence. */
export interface AlternativeDocument {
  readonly kind: AlternativeRow['kind'];
  readonly status: AlternativeRow['alternative']['status'];
  readonly label: string;
  readonly says: string;
  readonly teacherId: string | null;
  readonly schoolId: string | null;
  /** Empty unless possible. */
  readonly levels: readonly {
    readonly before: number;
    readonly after: number;
    readonly lost: number;
    readonly goals: readonly GoalLoss[];
  }[];
  readonly quotas: readonly {
    readonly rule: string;
    readonly scope: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
  /** Teachers whose school differs from the plan; `null` unless possible. */
  readonly changes: number | null;
}

/** What is lost without a move, for programs. */
export interface WorthDocument {
  readonly decidedBy: 'order' | 'rules' | 'level' | 'draw' | 'unknown';
  /** Of a level: its place from 1, and the goals of it that are worse. */
  readonly level: number | null;
  readonly goals: readonly GoalName[];
  readonly onlyGoals: readonly GoalName[] | null;
  /** Teachers shown to the reader alone; the counts are of all. */
  readonly falling: readonly string[];
  readonly fallingCount: number;
  readonly together: readonly string[];
  readonly togetherCount: number;
}

export interface PersonDocument {
  readonly teacherId: string;
  readonly name: string;
  readonly outcome: 'moves' | 'stays';
  /** Of a stay. */
  readonly why: 'not_eligible' | 'refused' | 'outweighed' | null;
  readonly proven: boolean;
  readonly worth: WorthDocument | null;
  readonly blocks: readonly ExplanationBlock[];
  readonly alternatives: readonly AlternativeDocument[];
  /** How many persons or places were priced of how many there are; `null` where none were requested. */
  readonly priced: { readonly priced: number; readonly of: number } | null;
}

export interface PostDocument {
  readonly schoolId: string;
  readonly school: string;
  readonly stage: string;
  readonly subject: string;
  readonly required: number;
  readonly held: number;
  readonly after: number;
  readonly missing: number;
  readonly proven: boolean;
  readonly candidates: number;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly alternatives: readonly AlternativeDocument[];
  readonly priced: { readonly priced: number; readonly of: number } | null;
}

const alternativeDocument =
  (speech: Speech) =>
  ({ kind, label, says, teacherId, schoolId, alternative }: AlternativeRow): AlternativeDocument => {
    const comparison: Comparison | null = alternative.status === 'possible' ? alternative.comparison : null;
    return {
      kind,
      status: alternative.status,
      label,
      says,
      teacherId,
      schoolId,
      levels: comparison?.levels ?? [],
      quotas: (comparison?.quotas ?? []).filter(({ scope }) => speech.isShown(scope)),
      changes: comparison === null ? null : comparison.changes.length,
    };
  };

const worthDocument = (speech: Speech, explanation: PersonExplanation): WorthDocument | null => {
  if (explanation.kind === 'stays' || explanation.alternatives === null) return null;
  const { worth, together } = explanation.alternatives;
  const { decidedBy, onlyGoals, falling } = worth;
  return {
    decidedBy: decidedBy.by,
    level: decidedBy.by === 'level' ? decidedBy.level + 1 : null,
    goals: decidedBy.by === 'level' ? decidedBy.goals : [],
    onlyGoals,
    falling: falling.filter(speech.isNamed),
    fallingCount: falling.length,
    together: together.filter(speech.isNamed),
    togetherCount: together.length,
  };
};

const pricedOf = ({ alternatives }: PersonExplanation): PersonDocument['priced'] => {
  if (alternatives === null) return null;
  const { priced, of } = 'persons' in alternatives ? alternatives.persons : alternatives.places;
  return { priced, of };
};

/** The explanation of one person as JSON carries it, in the language of the speech. */
export const personDocument = (
  speech: Speech,
  explained: ExplainedPlan,
  explanation: PersonExplanation,
): PersonDocument => {
  const { teacherId } = explanation.facts;
  return {
    teacherId,
    name: people(explained.roster).teacher(teacherId)?.name ?? teacherId,
    outcome: explanation.kind,
    why: explanation.kind === 'stays' ? explanation.facts.why : null,
    proven: explained.plan.status === 'optimal',
    worth: worthDocument(speech, explanation),
    blocks: personBlocks(speech, explained, explanation),
    alternatives: personRows(speech, explained, explanation).map(alternativeDocument(speech)),
    priced: pricedOf(explanation),
  };
};

/** The explanation of one post as JSON carries it. */
export const postDocument = (speech: Speech, explained: ExplainedPlan, explanation: PostExplanation): PostDocument => {
  const { facts, ranking } = explanation;
  const { schoolId, stage, subject, required, held, after, gapAfter } = facts.post;
  const { heading, lines } = postBlock(speech, explanation);
  return {
    schoolId,
    school: speech.school(schoolId),
    stage,
    subject,
    required,
    held,
    after,
    missing: gapAfter,
    proven: explained.plan.status === 'optimal',
    candidates: facts.candidates.length,
    heading,
    lines,
    alternatives: postRows(speech, explanation).map(alternativeDocument(speech)),
    priced: ranking === null ? null : { priced: ranking.priced, of: ranking.of },
  };
};
