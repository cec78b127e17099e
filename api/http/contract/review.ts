import { z } from 'zod';
import { openedList, openedText } from './opened.ts';
import { nextPage, pageQuery } from './page.ts';
import { problemCodes, refusalSchema } from './problem.ts';

export const answerKinds = ['review', 'appeal'] as const;
export const answerStandings = ['accepted', 'open', 'upheld', 'rejected', 'withdrawn'] as const;
const demands = ['stay', 'not_there', 'move', 'go_there'] as const;
const reasons = ['only_teacher', 'graduating_class', 'hardship', 'project_lead', 'other'] as const;

const code = z.string().trim().min(1).max(200);
const proposalSchema = z.strictObject({ teacherId: code, toSchoolId: code.nullable().default(null) });

/** An objection to a plan: the demand, the typed reason with text and files, and an optional alternative teacher. */
export const objectionRequestSchema = z
  .strictObject({
    demand: z.enum(demands),
    schoolId: code.nullable().default(null).describe('For go_there and not_there'),
    reason: z.enum(reasons),
    words: z.string().trim().max(4000).nullable().default(null),
    evidence: z.array(z.uuid()).max(20).default([]).describe('Ids of evidence files'),
    proposal: proposalSchema.nullable().default(null),
  })
  .meta({ id: 'ObjectionRequest' });
export type ObjectionRequest = z.infer<typeof objectionRequestSchema>;

export const answerRequestSchema = z
  .strictObject({
    teacherId: code.nullable().default(null).describe('The teacher. null: the whole list of the school'),
    schoolId: code.nullable().default(null).describe('The school that answers. Default: the caller’s own'),
    objection: objectionRequestSchema.nullable().default(null).describe('null: accepted'),
  })
  .meta({ id: 'AnswerRequest' });
export type AnswerRequest = z.infer<typeof answerRequestSchema>;

export const verdictRequestSchema = z
  .strictObject({
    verdict: z.enum(['uphold', 'reject']),
    why: z.string().trim().max(4000).optional().describe('The opinion. Required'),
    expires: z.iso.date().nullable().optional().describe('Last day of the order. null: valid until revoked'),
    takeProposal: z.boolean().default(false).describe('Whether the proposed teacher moves instead'),
  })
  .meta({ id: 'VerdictRequest' });

/** One opinion on several objections, each as it was when it was read. */
export const verdictsRequestSchema = z
  .strictObject({
    verdict: z.enum(['uphold', 'reject']),
    why: z.string().trim().max(4000).describe('The opinion, the same for each'),
    answers: z
      .array(z.strictObject({ id: code, revision: z.string().regex(/^\d{1,15}$/) }))
      .min(1)
      .max(200)
      .describe('Ids of open objections, each with the revision that was read'),
  })
  .meta({ id: 'VerdictsRequest' });
export type VerdictsRequest = z.infer<typeof verdictsRequestSchema>;

export const withdrawRequestSchema = z.strictObject({}).meta({ id: 'WithdrawRequest' });

const checkSchema = z.object({
  possible: z.boolean(),
  obstacles: z.array(z.string()),
  overrides: z.array(z.string()),
});
export const proposalRequestSchema = z
  .strictObject({ teacherId: code, proposal: proposalSchema })
  .meta({ id: 'ProposalRequest' });
export const proposalCheckSchema = checkSchema.meta({ id: 'ProposalCheck' });

export const answerSchema = z
  .object({
    id: z.string(),
    planId: z.string(),
    kind: z.enum(answerKinds),
    schoolId: z.string().nullable(),
    school: z.string().nullable(),
    teacherId: z.string().nullable(),
    teacher: z.string().nullable(),
    standing: z.enum(answerStandings),
    standingName: z.string(),
    late: z.boolean(),
    objection: z
      .object({
        demand: z.enum(demands),
        demandName: z.string(),
        schoolId: z.string().nullable(),
        reason: z.enum(reasons).nullable(),
        reasonName: z.string(),
        words: openedText,
        evidence: openedList(z.string()),
        proposal: z
          .object({ teacherId: z.string(), teacher: z.string().nullable(), toSchoolId: z.string().nullable() })
          .nullable(),
        /** There is something the present caller does not see. */
        withheld: z.boolean(),
      })
      .nullable(),
    /** What the data say of the reason; of one answer alone, for those who decide. */
    fact: z.object({ verdict: z.enum(['borne_out', 'not_borne_out', 'unknown']), text: z.string() }).nullable(),
    proposalCheck: checkSchema.nullable(),
    opinion: openedText,
    createdAt: z.string(),
    decidedAt: z.string().nullable(),
    revision: z.string().describe('The value of the ETag'),
  })
  .meta({ id: 'Answer' });
export type AnswerBody = z.infer<typeof answerSchema>;

/** What became of each objection: those decided, and those that were not, with the reason and how they stand now. */
export const verdictsSchema = z
  .object({
    decided: z.array(answerSchema),
    refused: z.array(
      z.object({
        id: z.string(),
        code: z.enum(problemCodes),
        detail: z.string(),
        refusals: z.array(refusalSchema),
        now: answerSchema.nullable().describe('null: the caller does not see it'),
      }),
    ),
  })
  .meta({ id: 'Verdicts' });

export const answerQuerySchema = z.strictObject({
  standing: z.enum(answerStandings).optional(),
  schoolId: code.optional(),
  earlier: z.enum(['yes', 'no']).default('no').describe('Whether to include answers to earlier versions'),
  ...pageQuery,
});
export const answerListSchema = z.object({ answers: z.array(answerSchema), next: nextPage }).meta({ id: 'AnswerList' });

export const objectionRateListSchema = z
  .object({
    schools: z.array(
      z
        .object({
          schoolId: z.string(),
          school: z.string(),
          moves: z.number().int(),
          answered: z.boolean(),
          /** Moves still to be answered. */
          unanswered: z.number().int(),
          objectedMoves: z.number().int(),
          open: z.number().int(),
          upheld: z.number().int(),
          rejected: z.number().int(),
          withdrawn: z.number().int(),
        })
        .meta({ id: 'ObjectionRate' }),
    ),
  })
  .meta({ id: 'ObjectionRateList' });
