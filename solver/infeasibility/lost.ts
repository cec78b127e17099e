import { hireRefusals } from '../../src/candidates/hires/hire-rules.ts';
import { refusalsOf } from '../../src/candidates/refusals.ts';
import { fitsOffice } from '../../src/candidates/rules/qualified.ts';
import { isHeadSubject } from '../../src/district/words.ts';
import { certificatesOf, isCertified } from '../../src/movement/qualification.ts';
import type { HireMover, Instance, RosterMover } from '../formulation/instance.ts';

/**
 * Why movers have nowhere to go, most frequent reason first, joined by `;` for the catalogue's `refusal.<id>`: of each
 * the rules that refuse its slots of the right subject at other schools; `qualified` where there is no such slot.
 */
export const reasonsOf = (instance: Instance, movers: readonly RosterMover[]): string => {
  const counts = new Map<string, number>();
  const bySubject = Map.groupBy(instance.slots, (slot) => slot.subject);
  for (const { teacher } of movers) {
    const home = instance.context.schools.get(teacher.schoolId);
    if (home === undefined) continue;
    const found = new Set<string>();
    const subjects = new Set(certificatesOf(teacher).map((held) => held.subject));
    for (const slot of [...subjects].flatMap((subject) => bySubject.get(subject) ?? [])) {
      const school = instance.context.schools.get(slot.schoolId);
      if (school === undefined || !isCertified(teacher, slot) || !fitsOffice(teacher, slot.subject, instance.context))
        continue;
      const minutes = instance.context.minutes(teacher, school);
      const ids = refusalsOf({ teacher, home, slot, school, minutes }, instance.context).map((rule) => rule.id);
      if (ids.includes('other_school')) continue;
      for (const id of ids) found.add(id);
    }
    for (const id of found.size === 0 ? ['qualified'] : found) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return mostFrequent(counts);
};

/** The same for a new teacher: the rules that refuse every slot of a subject they may teach. */
export const hireReasonsOf = (instance: Instance, { teacher: hire }: HireMover): string => {
  const counts = new Map<string, number>();
  for (const slot of instance.slots) {
    const school = instance.context.schools.get(slot.schoolId);
    if (school === undefined || !isCertified(hire, slot) || isHeadSubject(slot.subject)) continue;
    const ids = hireRefusals({ hire, slot, school }, instance.context);
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts.size === 0 ? 'qualified' : mostFrequent(counts);
};

const mostFrequent = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .toSorted(([a, some], [b, more]) => more - some || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([id]) => id)
    .join(';');
