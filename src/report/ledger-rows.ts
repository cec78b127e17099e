import type { District } from '../district/district.ts';
import type { Teacher } from '../district/teacher.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';
import type { Language } from '../text/message.ts';
import { render } from '../text/render.ts';
import { people } from './input.ts';

/** The ledger's lines of some teachers, each clause with its arithmetic in words. */
export const ledgerRows = (language: Language, district: District, ledger: Ledger, teachers: readonly Teacher[]) => {
  const who = people(district);
  return teachers.map((teacher) => {
    const entry = ledger.entries.get(teacher.id);
    return {
      teacherId: teacher.id,
      name: teacher.name,
      schoolId: teacher.schoolId,
      school: who.schoolName(teacher.schoolId),
      eligible: entry?.eligible ?? false,
      monthsAtSchool: entry?.monthsAtSchool ?? 0,
      findings: (entry?.findings ?? []).map((finding) => ({
        clause: finding.clause,
        rule: finding.rule,
        passes: finding.passes,
        text: render(language, finding.message),
        evidence: finding.evidence.map(({ field, value }) => ({ field, value })),
      })),
    };
  });
};
