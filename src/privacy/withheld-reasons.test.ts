import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { exemptions } from '../district/words.ts';
import { eligibilityLedger } from '../eligibility/ledger.ts';
import { defaultPolicy } from '../policy/schema.ts';
import { ledgerRows } from '../report/ledger-rows.ts';
import { term } from '../text/render.ts';
import { withheldLedger } from './withheld-reasons.ts';

const reasons = [...exemptions, ...exemptions].map((exemption, index) =>
  aTeacher({
    id: `T${index}`,
    schoolId: 'S',
    exemption,
    exemptionUntil: index < exemptions.length ? null : '2027-01-31',
  }),
);
const district = aDistrict({
  schools: [aSchool({ id: 'S' })],
  teachers: [...reasons, aTeacher({ id: 'T99', schoolId: 'S' })],
});
const ledger = eligibilityLedger(district, defaultPolicy);
const withheld = withheldLedger(ledger);

describe('a ledger without the reasons of exemptions', () => {
  it('names none of them, in either language, in words or in cells', () => {
    for (const language of ['zh', 'en'] as const) {
      const rows = JSON.stringify(ledgerRows(language, district, withheld, district.teachers));
      for (const exemption of exemptions) {
        expect(JSON.stringify(ledgerRows(language, district, ledger, district.teachers))).toContain(exemption);
        expect(rows).not.toContain(`"${exemption}"`);
        expect(rows).not.toContain(`因${term('zh', `exemption.${exemption}`)}`);
        expect(rows).not.toContain(`(${term('en', `exemption.${exemption}`)})`);
      }
      expect(rows).toContain(term(language, 'exemption.undisclosed'));
      expect(rows).toContain('2027-01-31');
    }
  });

  it('shows the same for every teacher exempted with the same date, and the same eligible teachers as before', () => {
    const said = reasons.slice(0, exemptions.length).map(({ id }) => withheld.entries.get(id)?.findings);
    for (const findings of said) expect(findings).toEqual(said[0]);
    for (const [id, entry] of ledger.entries) expect(withheld.entries.get(id)?.eligible).toBe(entry.eligible);
    const [unexempted] = district.teachers.slice(-1).map(({ id }) => id);
    if (unexempted === undefined) throw new Error('no teacher without an exemption');
    expect(withheld.entries.get(unexempted)).toEqual(ledger.entries.get(unexempted));
  });

  it('counts all of them as one', () => {
    const coded = ledger.exemptions.filter(({ rule }) => exemptions.some((reason) => reason === rule));
    const sum = coded.reduce((total, { count }) => total + count, 0);
    expect(withheld.exemptions).toHaveLength(ledger.exemptions.length - coded.length + 1);
    expect(withheld.exemptions[0]).toMatchObject({ rule: 'undisclosed', count: sum });
  });
});
