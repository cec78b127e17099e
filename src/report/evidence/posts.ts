import type { SchoolId } from '../../district/ids.ts';
import { movesOfPlan } from '../../plan/moves-of-plan.ts';
import { lentPosts } from '../../staffing/pool/lent-posts.ts';
import { slotTable } from '../../staffing/slot-table.ts';
import { standardPosts } from '../../staffing/standard/standard-posts.ts';
import { type Message, message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

/** The numbers of one school, or of the district: posts by standard, approved and lent, and who holds them. */
interface Posts {
  /** `null` when the pupil numbers the standard needs are missing. */
  readonly standard: number | null;
  readonly approved: number;
  readonly lent: number;
  readonly before: number;
  readonly after: number;
}

const postsBySchool = ({ district, plan }: ReportInput): ReadonlyMap<SchoolId, Posts> => {
  const held = new Map<SchoolId, number>();
  const add = (counts: Map<SchoolId, number>, school: SchoolId, by: number): void =>
    void counts.set(school, (counts.get(school) ?? 0) + by);
  for (const slot of slotTable(district, plan.policy)) add(held, slot.schoolId, slot.held);
  const net = new Map<SchoolId, number>();
  for (const { fromSchoolId, toSchoolId } of movesOfPlan(plan)) {
    if (fromSchoolId !== null) add(net, fromSchoolId, -1);
    add(net, toSchoolId, 1);
  }
  return new Map(
    district.schools.map((school) => {
      const before = held.get(school.id) ?? 0;
      const posts: Posts = {
        standard: standardPosts(school, plan.policy)?.teachers ?? null,
        approved: school.approvedPosts,
        lent: lentPosts(school, plan.policy.referenceDate),
        before,
        after: before + (net.get(school.id) ?? 0),
      };
      return [school.id, posts];
    }),
  );
};

/** Within approved and lent posts; over them as it was already, no more than before; or over them by this plan. */
const verdict = ({ approved, lent, before, after }: Posts): Message => {
  if (after <= approved + lent) return message('report.evidence.posts.within');
  return message(after <= before ? 'report.evidence.posts.over_before' : 'report.evidence.posts.over');
};

const summed = (all: readonly Posts[]): Posts => {
  const sum = (value: (posts: Posts) => number): number => all.reduce((total, posts) => total + value(posts), 0);
  return {
    standard: all.some(({ standard }) => standard === null) ? null : sum(({ standard }) => standard ?? 0),
    approved: sum(({ approved }) => approved),
    lent: sum(({ lent }) => lent),
    before: sum(({ before }) => before),
    after: sum(({ after }) => after),
  };
};

const numbers = ({ standard, approved, lent, before, after }: Posts): readonly Cell[] => [
  standard,
  approved,
  lent,
  before,
  after,
  approved - before,
  approved - after,
  standard === null ? null : standard - after,
];

/** Against the district's total (key `total_posts`, clause 0.22); without one there is nothing to hold it against. */
const ofDistrict = (approved: number, limit: number | null): Message =>
  limit === null
    ? message('report.evidence.posts.total_unknown', { approved })
    : message(`report.evidence.posts.total_${approved <= limit ? 'within' : 'over'}`, { approved, limit });

/**
 * G10: posts allocated among the schools within the approved totals (clauses 0.22, 0.23; domain 2.5): three numbers per
 * school, standard, approved and occupied, with the vacancy `approved − occupied` and the gap `standard − occupied`.
 */
export const postsTable = (input: ReportInput): ReportTable => {
  const { district, plan } = input;
  const posts = postsBySchool(input);
  const total = summed([...posts.values()]);
  return {
    key: 'evidence_posts',
    columns: columns(
      'school_id',
      'school',
      'area',
      'standard_posts:number',
      'approved_only:number',
      'lent_posts:number',
      'occupied_before:number',
      'occupied_after:number',
      'vacancy_before:number',
      'vacancy_after:number',
      'gap_to_standard:number',
      'verdict:note',
    ),
    rows: [
      ...district.schools.flatMap((school): readonly (readonly Cell[])[] => {
        const own = posts.get(school.id);
        return own === undefined
          ? []
          : [[school.id, school.name, termCell('area', school.areaClass), ...numbers(own), verdict(own)]];
      }),
      [null, message('report.sum'), null, ...numbers(total), ofDistrict(total.approved, plan.policy.totalPosts)],
    ],
  };
};
