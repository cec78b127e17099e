import type { TeacherId } from '../../district/ids.ts';
import type { Finding } from '../../eligibility/ledger-entry.ts';
import type { ExplainedPlan } from '../../explain/explained-plan.ts';
import type { PersonExplanation } from '../../explain/explanation.ts';
import type { Guarantees } from '../../explain/guarantees.ts';
import type { EligibleCounts, MoverFacts } from '../../explain/mover-facts.ts';
import type { PostFlow } from '../../explain/post-flow.ts';
import type { StayerFacts } from '../../explain/stayer-facts.ts';
import type { Worth } from '../../explain/worth.ts';
import { servedMessage } from '../../plan/serves/serves-document.ts';
import { homeSlot } from '../../staffing/holding.ts';
import { message } from '../../text/message.ts';
import { policyCell } from '../policy-cell.ts';
import { cellText } from '../words.ts';
import { personRows, pricedWords } from './alternative-rows.ts';
import type { ExplanationBlock } from './blocks.ts';
import type { Speech } from './speech.ts';

const findingLine = (
  { say, words, cells }: Speech,
  { rule, clause, passes, evidence, message: says }: Finding,
): string =>
  say(evidence.length === 0 ? 'finding' : 'finding_with_cells', {
    rule,
    clause,
    says: words(says),
    cells: cells(evidence),
    verdict: say(passes ? 'passes' : 'fails'),
  });

const eligibleBlock = (
  speech: Speech,
  { plan }: ExplainedPlan,
  findings: readonly Finding[],
  counts: EligibleCounts,
): ExplanationBlock => ({
  key: 'eligible',
  heading: speech.say('block.eligible', { date: plan.policy.referenceDate }),
  lines: [...findings.map((finding) => findingLine(speech, finding)), speech.say('eligible_counts', { ...counts })],
});

const flowLine = ({ say, post }: Speech, flow: PostFlow): string =>
  say(flow.gapAfter > 0 ? 'flow_short' : 'flow', {
    post: post(flow),
    held: flow.held,
    after: flow.after,
    required: flow.required,
    gap: flow.gapAfter,
  });

/** Why the plan has the move, and who falls with it. */
const worthLines = (
  { say, list, person }: Speech,
  { decidedBy, onlyGoals, falling }: Worth,
  together: readonly TeacherId[],
) => [
  decidedBy.by === 'level'
    ? say('decided.level', { level: decidedBy.level + 1, goals: decidedBy.goals.join(';') })
    : say(`decided.${decidedBy.by}`),
  ...(onlyGoals === null || onlyGoals.length === 0 ? [] : [say('only_goals', { goals: onlyGoals.join(';') })]),
  ...(together.length === 0 ? [] : [say('together', { persons: list(together.map(person)) })]),
  ...(falling.length === 0 || together.length > 0 ? [] : [say('falling', { persons: list(falling.map(person)) })]),
];

const postsBlock = (
  speech: Speech,
  facts: MoverFacts,
  alternatives: PersonExplanation['alternatives'],
): ExplanationBlock => {
  const { say, words, list } = speech;
  const served = facts.transfer.serves ?? [];
  return {
    key: 'posts',
    heading: say('block.posts'),
    lines: [
      ...[facts.receiving, facts.leaving].flatMap((flow) => (flow === null ? [] : [flowLine(speech, flow)])),
      ...(served.length === 0
        ? []
        : [say('counts_in', { served: list(served.map((one) => words(servedMessage(one)))) })]),
      ...(alternatives !== null && 'worth' in alternatives
        ? worthLines(speech, alternatives.worth, alternatives.together)
        : []),
    ],
  };
};

const orderBlock = ({ say }: Speech, { order }: MoverFacts): ExplanationBlock => {
  const { wishRank, wishes, points, volunteers, monthsAtSchool, place, placeAtSchool } = order;
  const wish =
    wishes === 0
      ? say('wish.none')
      : wishRank === null
        ? say('wish.other', { count: wishes })
        : say('wish.granted', { rank: wishRank });
  return {
    key: 'order',
    heading: say('block.order'),
    lines: [
      wish,
      say('place', {
        of: place.of,
        rank: place.rank,
        ofSchool: placeAtSchool.of,
        rankAtSchool: placeAtSchool.rank,
        volunteer: say(volunteers ? 'volunteer' : 'no_volunteer'),
        points: points === null ? say('no_points') : say('points', { points }),
        months: monthsAtSchool,
      }),
      ...(place.tied === 0 ? [] : [say('tied', { count: place.tied })]),
    ],
  };
};

const yuan = (fen: number): string => (fen / 100).toFixed(fen % 100 === 0 ? 0 : 2);

const guaranteesBlock = ({ say, school }: Speech, given: Guarantees): ExplanationBlock => {
  const { start, end, returnsTo, reserved, personnel, titleStays, paid } = given;
  const returning = (): readonly string[] => {
    if (returnsTo === null) return [say('no_return')];
    return [say(reserved ? 'returns_reserved' : 'returns', { school: school(returnsTo) })];
  };
  return {
    key: 'guarantees',
    heading: say('block.guarantees'),
    lines: [
      end === null ? say('term_open', { start }) : say('term', { start, end }),
      ...returning(),
      say(`personnel.${personnel}`),
      say(titleStays ? 'title_stays' : 'title_goes'),
      ...(paid === null
        ? [say('paid_unknown')]
        : [
            say('paid', {
              subsidy: yuan(paid.subsidy),
              travel: yuan(paid.travel),
              dormitory: yuan(paid.dormitory),
              today: yuan(paid.today),
            }),
          ]),
    ],
  };
};

const sourcesBlock = (
  { language, say, list }: Speech,
  { plan }: ExplainedPlan,
  findings: readonly Finding[],
): ExplanationBlock => {
  const clauses = [...new Set(findings.map(({ clause }) => clause))].filter((clause) => clause !== 'own').toSorted();
  return {
    key: 'sources',
    heading: say('block.sources'),
    lines: [
      say('policy', { policy: cellText(language, policyCell(plan.policy)) }),
      ...(clauses.length === 0 ? [] : [say('clauses', { clauses: list(clauses) })]),
      say(plan.status === 'optimal' ? 'proven' : 'not_proven'),
    ],
  };
};

const alternativesBlock = (
  speech: Speech,
  explained: ExplainedPlan,
  explanation: PersonExplanation,
): ExplanationBlock => {
  const { say } = speech;
  const { alternatives } = explanation;
  const rows = personRows(speech, explained, explanation);
  const priced =
    alternatives === null
      ? []
      : 'persons' in alternatives
        ? pricedWords(speech, alternatives.persons, 'persons')
        : pricedWords(speech, alternatives.places, 'places');
  return {
    key: 'alternatives',
    heading: say('block.alternatives'),
    lines: [...rows.map(({ label, says }) => say('row', { label, says })), ...priced],
  };
};

/** Why a teacher stays, rule by rule. */
const stayBlock = ({ say }: Speech, { why, open, refused, findings }: StayerFacts): ExplanationBlock => {
  const failed = findings.filter(({ passes }) => !passes).map(({ rule }) => rule);
  const heading = say('block.why_stays');
  if (why === 'not_eligible')
    return { key: 'why_stays', heading, lines: [say('not_eligible', { rules: failed.join(';') })] };
  return {
    key: 'why_stays',
    heading,
    lines: [
      say(why, { open: open.length }),
      ...(why === 'outweighed' && refused.length > 0 ? [say('others_refused')] : []),
      ...refused.map(({ rule, pairs }) => say('refused_pairs', { rule, count: pairs })),
    ],
  };
};

/** An explanation of one person in words, block by block. */
export const personBlocks = (
  speech: Speech,
  explained: ExplainedPlan,
  explanation: PersonExplanation,
): readonly ExplanationBlock[] => {
  const { say, words } = speech;
  const { facts } = explanation;
  const teacher = explained.teachers.get(facts.teacherId);
  if (teacher === undefined) return [];
  const who = {
    name: teacher.name,
    id: teacher.id,
    subject: speech.subject(homeSlot(teacher)),
    level: words(message('report.term.backbone', { id: teacher.backboneLevel })),
    school: speech.school(teacher.schoolId),
  };
  const unproven = explained.plan.status === 'optimal' ? [] : [say('not_proven_alternatives')];
  const alternatives =
    explanation.alternatives === null
      ? unproven.length === 0
        ? []
        : [{ key: 'alternatives' as const, heading: say('block.alternatives'), lines: unproven }]
      : [alternativesBlock(speech, explained, explanation)];
  if (explanation.kind === 'stays')
    return [
      { key: 'route', heading: say('block.route'), lines: [say('stays', who)] },
      eligibleBlock(speech, explained, facts.findings, facts.eligible),
      stayBlock(speech, explanation.facts),
      ...alternatives,
      sourcesBlock(speech, explained, facts.findings),
    ];
  const { transfer, guarantees } = explanation.facts;
  const minutes = transfer.commuteMinutes;
  const to = speech.post({ ...transfer, schoolId: transfer.toSchoolId });
  return [
    {
      key: 'route',
      heading: say('block.route'),
      lines: [say('moves', { ...who, to }), minutes === null ? say('minutes_unknown') : say('minutes', { minutes })],
    },
    eligibleBlock(speech, explained, facts.findings, facts.eligible),
    postsBlock(speech, explanation.facts, explanation.alternatives),
    ...alternatives,
    orderBlock(speech, explanation.facts),
    guaranteesBlock(speech, guarantees),
    sourcesBlock(speech, explained, facts.findings),
  ];
};
