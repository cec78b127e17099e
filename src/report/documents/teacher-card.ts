import { slotKey } from '../../district/post.ts';
import type { Teacher } from '../../district/teacher.ts';
import type { EligibilityRule } from '../../eligibility/eligibility-rule.ts';
import type { Transfer } from '../../plan/transfer.ts';
import { withheldFinding } from '../../privacy/withheld-reasons.ts';
import type { Language } from '../../text/message.ts';
import { countsInCell } from '../counts-in.ts';
import { cardExplanation, printedBlock } from './card-explanation.ts';
import { modeWord, personnelWords, termWords } from './move-words.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { type Block, heading, note, type OfficialDocument, title } from './official-document.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { traceNote } from './sign-off.ts';
import { type WishBook, wishAnswers } from './wish-answer.ts';

/** Clauses that pass or fail without arithmetic: one line covers them when all pass. */
const plainClauses: ReadonlySet<string> = new Set<EligibilityRule>([
  'established',
  'on_duty',
  'full_time',
  'managed_school',
  'compulsory_stage',
  'role',
  'not_retired',
  'closed_school',
]);

/**
 * Why me: each clause with its date arithmetic, and the number of eligible teachers. For a clause that may hold a
 * health or family reason the card gives the outcome only, since printed cards are left lying about.
 */
const whyMe = (
  { say, words, paragraph }: Phrases,
  { input, eligibleAt }: WishBook,
  teacher: Teacher,
): readonly Block[] => {
  const entry = input.ledger.entries.get(teacher.id);
  const all = entry?.findings ?? [];
  const plain = all.filter(({ rule, passes }) => passes && plainClauses.has(rule));
  const findings = all
    .filter((finding) => !plain.includes(finding))
    .map((finding): readonly [string, string] => {
      const { rule, passes, message } = withheldFinding(finding);
      const [name, says] = [say('card.clause', { rule }), words(message)];
      const verdict = say(passes ? 'card.passes' : 'card.fails');
      return [name, says === name ? verdict : say('card.finding', { verdict, says })];
    });
  return [
    {
      kind: 'fields',
      rows: [
        ...(plain.length === 0
          ? []
          : [[say('card.plain'), say('card.all_pass', { rules: plain.map(({ rule }) => rule).join(';') })] as const]),
        ...findings,
      ],
    },
    paragraph(
      say('card.eligible', {
        all: input.ledger.eligible,
        school: eligibleAt.get(teacher.schoolId) ?? 0,
        movers: input.plan.transfers.length,
      }),
    ),
  ];
};

/** One paragraph: a card has to keep to its page. */
const whyThere = (
  language: Language,
  phrases: Phrases,
  { flows, who }: WishBook,
  transfer: Transfer,
): readonly Block[] => {
  const { say, post, words, paragraph } = phrases;
  const key = slotKey({ ...transfer, schoolId: transfer.toSchoolId });
  const flow = flows.get(transfer.toSchoolId)?.find(({ slot }) => slot.key === key);
  const sentences = [
    ...(flow === undefined
      ? []
      : [
          say('card.slot', {
            school: who.schoolName(transfer.toSchoolId),
            post: post(transfer),
            required: flow.slot.required,
            held: flow.slot.held,
            after: flow.after,
            gap: flow.gapBefore,
          }),
        ]),
    // Plans of earlier versions say reasons alone; what a move counts in says more, and a card has one page.
    transfer.serves === undefined
      ? say('card.reasons', { reasons: transfer.reasons.map(words).join(say('list_comma')) })
      : say('card.counts_in', { served: countsInCell(transfer).map(words).join(say('list_comma')) }),
    transfer.commuteMinutes === null
      ? say('card.commute_unknown')
      : say('card.commute', { minutes: transfer.commuteMinutes }),
  ];
  return [paragraph(sentences.join(language === 'zh' ? '' : ' '))];
};

/**
 * A teacher's card: the plan for one person with its reasons (domain 6, Opacity): why me, why there, why not my wish,
 * and the ways to object. One A4 page.
 */
export const teacherCard = (language: Language, book: WishBook, teacher: Teacher): OfficialDocument => {
  const { input, who } = book;
  const { plan, facts } = input;
  const phrases = phrasesOf(language, plan.policy);
  const { say, post, position, words, date, paragraph } = phrases;
  const transfer = book.moves.get(teacher.id);
  const answers = wishAnswers(book, teacher);
  const blocks = cardExplanation(language, book, teacher);
  const joined = (key: 'order' | 'guarantees' | 'why_stays'): readonly Block[] => {
    const block = blocks.get(key);
    return block === undefined ? [] : [heading(block.heading), paragraph(block.lines.join(say('list_comma')))];
  };
  const sources = (blocks.get('sources')?.lines ?? []).slice(0, 2);
  const school = who.schoolName(teacher.schoolId);
  const own = { stage: teacher.stage, subject: teacher.role === 'teacher' ? teacher.subject : teacher.role };
  return {
    orientation: 'portrait',
    type: 'card',
    blocks: numberedHeadings(phrases, [
      title(say('card.title')),
      {
        kind: 'fields',
        rows: [
          [say('field.name'), teacher.name],
          [say('field.from'), school],
          [say('field.own_post'), post(own)],
          [
            say('field.outcome'),
            transfer === undefined
              ? say('card.stays')
              : say('card.moves', { to: who.schoolName(transfer.toSchoolId), position: position(transfer) }),
          ],
          ...(transfer === undefined
            ? []
            : ([
                [
                  say('field.mode'),
                  `${modeWord(phrases, transfer)}${say('comma')}${personnelWords(phrases, transfer)}`,
                ],
                [say('field.term'), termWords(phrases, transfer, plan.policy)],
              ] as const)),
        ],
      },
      heading(say(transfer === undefined ? 'card.why_not_me' : 'card.why_me')),
      ...whyMe(phrases, book, teacher),
      ...(transfer === undefined
        ? joined('why_stays')
        : [heading(say('card.why_there')), ...whyThere(language, phrases, book, transfer)]),
      ...printedBlock(blocks, 'alternatives', paragraph),
      ...joined('order'),
      ...(answers.length === 0
        ? []
        : [
            heading(say('card.wishes')),
            {
              kind: 'table' as const,
              type: 'normal' as const,
              columns: [
                { heading: say('column.wish'), width: 7, align: 'center' as const },
                { heading: say('column.school'), width: 40, align: 'left' as const },
                { heading: say('column.answer'), width: 53, align: 'left' as const },
              ],
              rows: answers.map(({ rank, school: wished, says }, index) => {
                const [answer, above] = [says, answers[index - 1]?.says].map((one) => one && words(one));
                return [String(rank), who.schoolName(wished), answer === above ? say('card.as_above') : (answer ?? '')];
              }),
            },
          ]),
      ...joined('guarantees'),
      heading(say('card.rights')),
      paragraph(
        facts.window === null
          ? say('card.object_open', {
              days: plan.policy.publicNoticeWorkdays,
              contact: facts.contact ?? say('contact_blank'),
            })
          : say('card.object', { until: date(facts.window.until), contact: facts.contact ?? say('contact_blank') }),
      ),
      note([...sources, say('card.proposal')].join(say('list_comma'))),
      traceNote(phrases, input),
    ]),
  };
};
