import type { District } from '../district/district.ts';
import type { Teacher } from '../district/teacher.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';
import type { Policy } from '../policy/policy.ts';
import type { Language } from '../text/message.ts';
import { ledgerColumns, ledgerLine } from './ledger-lines.ts';
import { ledgerRows } from './ledger-rows.ts';
import { columns, type ReportTable } from './table.ts';
import { subjectCell, termCell } from './term-cell.ts';

/** What the rules read of a person, shown before the verdict so that an officer can compare it with the roster. */
const readColumns = columns('joined_school', 'stage', 'subject', 'role', 'backbone_level');

/** Code, name, school: the columns of `ledgerColumns` that identify the person. */
const identityColumns = 4;

/** The ledger with the cells its verdicts rest on: one row per teacher, heads included. */
export const rosterLedgerTable = (district: District, policy: Policy, ledger: Ledger): ReportTable => ({
  key: 'roster_ledger',
  columns: [...ledgerColumns.slice(0, identityColumns), ...readColumns, ...ledgerColumns.slice(identityColumns)],
  rows: district.teachers.map((teacher) => {
    const line = ledgerLine(district, ledger, teacher);
    const read = [
      teacher.joinedSchool,
      termCell('stage', teacher.stage),
      subjectCell(policy, teacher.subject),
      termCell('role', teacher.role),
      termCell('backbone', teacher.backboneLevel),
    ];
    return [...line.slice(0, identityColumns), ...read, ...line.slice(identityColumns)];
  }),
});

/** One teacher of `ledger --json` (dataset.md section 4); identifiers, dates as ISO, every clause with its words. */
interface LedgerPerson {
  readonly teacher_id: string;
  readonly name: string;
  readonly school_id: string;
  readonly joined_school: string;
  readonly stage: string;
  readonly subject: string;
  readonly role: string;
  readonly backbone_level: string;
  readonly eligible: boolean;
  readonly months_at_school: number;
  readonly clauses: ReturnType<typeof ledgerRows>[number]['findings'];
}

/** The ledger for machines, in the order of the district. */
export const rosterLedger = (language: Language, district: District, ledger: Ledger): readonly LedgerPerson[] => {
  const rows = ledgerRows(language, district, ledger, district.teachers);
  return district.teachers.map((teacher: Teacher, index) => ({
    teacher_id: teacher.id,
    name: teacher.name,
    school_id: teacher.schoolId,
    joined_school: teacher.joinedSchool,
    stage: teacher.stage,
    subject: teacher.subject,
    role: teacher.role,
    backbone_level: teacher.backboneLevel,
    eligible: rows[index]?.eligible ?? false,
    months_at_school: rows[index]?.monthsAtSchool ?? 0,
    clauses: rows[index]?.findings ?? [],
  }));
};
