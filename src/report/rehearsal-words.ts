import type { RehearsalAnswer, RehearsalCase } from '../explain/rehearsal/question.ts';
import { warningMessage } from '../plan/warnings/warning-document.ts';
import { type Message, message } from '../text/message.ts';
import type { People } from './input.ts';

/** The answer in a sentence with its figures. */
export const answerMessage = ({ question, state, figures }: RehearsalAnswer): Message => {
  const isUnknown = question === 'lower_goals' && figures.known === 0;
  return message(isUnknown ? 'rehearsal.lower_goals.unknown' : `rehearsal.${question}.${state}`, figures);
};

/** A whole scope by its term, a school or teacher by name. */
const scopeName = (who: People, scope: string): string => {
  const [, kind, id = ''] = /^(school|teacher):(.*)$/s.exec(scope) ?? [];
  if (kind === 'school') return who.schoolName(id);
  return kind === 'teacher' ? (who.teacher(id)?.name ?? id) : scope;
};

/** A case behind an answer, named for people. */
export const caseMessage = (who: People, one: RehearsalCase): Message => {
  const teacher = (id: string): string => who.teacher(id)?.name ?? id;
  switch (one.about) {
    case 'warning':
      return warningMessage(one.warning, { school: who.schoolName, teacher });
    case 'order':
      return message(`rehearsal.case.order.${one.withReason ? 'reason' : 'no_reason'}`, {
        teacher: teacher(one.teacherId),
        school: who.schoolName(one.toSchoolId),
      });
    case 'quota':
      return message('rehearsal.case.quota', {
        rule: one.rule,
        scope: scopeName(who, one.scope),
        part: one.part,
        whole: one.whole,
      });
    case 'rule':
      return message('rehearsal.case.rule', { rule: one.rule, scope: scopeName(who, one.scope) });
  }
};
