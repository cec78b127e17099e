import type { District } from '../../district/district.ts';
import { schoolYear } from '../../horizon/entrants.ts';
import type { HiringYear } from '../../horizon/hiring.ts';
import type { Outlook } from '../../horizon/outlook.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Language } from '../../text/message.ts';
import { subjectCell } from '../term-cell.ts';
import { cellText } from '../words.ts';
import { fittedTable } from './fitted-table.ts';
import {
  type Block,
  type DocumentColumn,
  type DocumentFile,
  heading,
  note,
  type OfficialDocument,
  title,
} from './official-document.ts';
import { type Phrases, phrasesOf } from './phrases.ts';

type Column = Pick<DocumentColumn, 'heading' | 'align'>;

const text = (heading: string): Column => ({ heading, align: 'left' });
const figure = (heading: string): Column => ({ heading, align: 'right' });

const byStage = ({ say }: Phrases, policy: Policy, language: Language, { lines }: HiringYear): Block => {
  const rows = lines.map(({ stage, subject, hires }) => [
    cellText(language, { key: 'report.term.stage', values: { id: stage } }),
    cellText(language, subjectCell(policy, subject)),
    String(hires),
  ]);
  const sum = lines.reduce((all, { hires }) => all + hires, 0);
  return fittedTable(
    [text(say('post_plan.stage')), text(say('post_plan.subject')), figure(say('post_plan.hires'))],
    [...rows, [say('sum'), '', String(sum)]],
    [rows.length],
  ).table;
};

const bySchool = (
  { say, post }: Phrases,
  { schools }: District,
  outlook: Outlook,
  { ahead, posts }: HiringYear,
): ReturnType<typeof fittedTable> => {
  const balance = outlook.balance.middle[ahead];
  const rows = schools
    .filter(({ managedByDistrict }) => managedByDistrict)
    .map((school) => {
      const slots = (balance?.slots ?? []).filter(({ schoolId }) => schoolId === school.id);
      const own = posts.filter(({ schoolId }) => schoolId === school.id);
      const sum = (of: (slot: (typeof slots)[number]) => number): number =>
        slots.reduce((all, slot) => all + of(slot), 0);
      return [
        school.name,
        String(school.approvedPosts),
        String(sum(({ required }) => required)),
        String(sum(({ held }) => held)),
        String(own.reduce((all, { hires }) => all + hires, 0)),
        own.map(({ hires, ...slot }) => say('post_plan.of', { post: post(slot), count: hires })).join('、'),
      ];
    });
  return fittedTable(
    [
      text(say('post_plan.school')),
      figure(say('post_plan.approved')),
      figure(say('post_plan.required')),
      figure(say('post_plan.held')),
      figure(say('post_plan.hires')),
      text(say('post_plan.use')),
    ],
    rows,
  );
};

/**
 * The yearly post plan (年度用编计划, clause 4.71): for each coming school year the posts to fill by stage and subject and
 * by school, within the posts of the district, after surplus posts are used. A proposal: people sign it.
 */
export const postPlan = (language: Language, district: District, policy: Policy, outlook: Outlook): DocumentFile => {
  const phrases = phrasesOf(language, policy);
  const { say, paragraph } = phrases;
  const documents = outlook.hiring.capped.map((year): OfficialDocument => {
    const autumn = schoolYear(policy, year.ahead);
    const supply = outlook.supply[year.ahead];
    const schools = bySchool(phrases, district, outlook, year);
    return {
      orientation: 'landscape',
      type: 'text',
      blocks: [
        title(say('post_plan.title', { year: autumn })),
        paragraph(
          say('post_plan.intro', {
            year: autumn,
            cap: year.cap ?? 0,
            staff: year.staff - year.hires,
            retirements: supply?.retirements ?? 0,
            hires: year.hires,
            redeployed: year.redeployed,
            left: year.leftShort,
          }),
        ),
        heading(say('post_plan.by_subject')),
        byStage(phrases, policy, language, year),
        heading(say('post_plan.by_school')),
        schools.table,
        { kind: 'signature', lines: [say('seal_here', { bureau: say('bureau_blank') }), say('date_blank')] },
        note(say('post_plan.note')),
      ],
    };
  });
  return { name: 'post-plan', title: say('post_plan.name'), documents };
};
