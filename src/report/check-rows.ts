import { citedClause } from '../clauses/cited-clause.ts';
import type { Check } from '../plan/plan.ts';
import type { Language } from '../text/message.ts';
import { term } from '../text/render.ts';
import type { People } from './input.ts';
import { scopeCell } from './scope-cell.ts';
import { cellText } from './words.ts';

/** A row of the checker with its words, for a terminal, a page or a program. */
export const checkRow = (language: Language, who: People, check: Check) => ({
  rule: check.rule,
  name: term(language, `rule.${check.rule}`),
  clause: citedClause(check.clause),
  scope: check.scope,
  scopeName: cellText(language, scopeCell(who, check.scope)),
  required: cellText(language, check.words?.required ?? check.required),
  actual: cellText(language, check.words?.actual ?? check.actual),
  holds: check.holds,
  notChecked: check.notChecked === true,
  notApplicable: check.notApplicable === true,
});
