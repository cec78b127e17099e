import { compareIds } from '../../../src/district/ids.ts';
import type { Teacher } from '../../../src/district/teacher.ts';
import type { LedgerInSight } from './ledger-in-sight.ts';

/** Which lines of the ledger are asked for, and in which order. */
export interface LedgerAsked {
  readonly eligible?: 'yes' | 'no' | undefined;
  readonly schoolId?: string | undefined;
  readonly stage?: string | undefined;
  readonly subject?: string | undefined;
  readonly rule?: string | undefined;
  readonly text?: string | undefined;
  readonly sort: 'teacherId' | 'name' | 'school' | 'months';
  readonly order: 'asc' | 'desc';
}

/** Names in the order of their Pinyin. */
const byName = new Intl.Collator('zh-u-co-pinyin').compare;

/** The teachers asked for in the order asked for; equal ones by their codes, so that every page is where it was. */
export const selectTeachers = (
  ledger: LedgerInSight,
  asked: LedgerAsked,
  schoolName: (id: string) => string,
): readonly Teacher[] => {
  const { eligible, schoolId, stage, subject, rule, text } = asked;
  const wanted = text?.toLowerCase();
  const selected = ledger.teachers.filter((teacher) => {
    const entry = ledger.entries.get(teacher.id);
    return (
      (eligible === undefined || (entry?.eligible === true) === (eligible === 'yes')) &&
      (schoolId === undefined || teacher.schoolId === schoolId) &&
      (stage === undefined || teacher.stage === stage) &&
      (subject === undefined || teacher.subject === subject) &&
      (rule === undefined || (entry?.findings.some((one) => one.rule === rule && !one.passes) ?? false)) &&
      (wanted === undefined || teacher.name.toLowerCase().includes(wanted) || teacher.id.toLowerCase().includes(wanted))
    );
  });
  const compare = {
    teacherId: () => 0,
    name: (a: Teacher, b: Teacher) => byName(a.name, b.name),
    school: (a: Teacher, b: Teacher) => byName(schoolName(a.schoolId), schoolName(b.schoolId)),
    months: (a: Teacher, b: Teacher) =>
      (ledger.entries.get(a.id)?.monthsAtSchool ?? 0) - (ledger.entries.get(b.id)?.monthsAtSchool ?? 0),
  }[asked.sort];
  const sign = asked.order === 'desc' ? -1 : 1;
  return selected.sort((a, b) => sign * (compare(a, b) || compareIds(a.id, b.id)));
};
