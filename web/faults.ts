import type { FaultBody } from '../api/http/contract/fault.ts';
import type { PlanSummaryBody } from '../api/http/contract/plan.ts';
import type { ProblemBody } from '../api/http/contract/problem.ts';
import { element, glyph } from './dom.ts';
import { text } from './texts.ts';

const where = (fault: FaultBody): string =>
  [fault.row === null ? '' : text('web.fault_row', { row: fault.row }), fault.column ?? '']
    .filter((part) => part !== '')
    .join(' · ');

const faultRow = (fault: FaultBody): HTMLElement =>
  element(
    'tr',
    { class: fault.severity },
    element('td', {}, text(`web.severity.${fault.severity}`)),
    element('td', {}, fault.place),
    element('td', {}, where(fault)),
    element('td', {}, fault.found ?? ''),
    element('td', {}, fault.expected),
    element('td', {}, fault.remedy),
  );

const faultTable = (faults: readonly FaultBody[]): HTMLElement => {
  const columns = ['severity', 'place', 'where', 'found', 'expected', 'remedy'];
  return element(
    'div',
    { class: 'scroll' },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, text(`web.fault.${name}`)))),
      ),
      element('tbody', {}, ...faults.map(faultRow)),
    ),
  );
};

/** What the service refused: the sentence, that nothing changed, and every fault in its place. */
export const showProblem = (place: HTMLElement, problem: ProblemBody | null): void => {
  place.hidden = problem === null;
  place.replaceChildren();
  if (problem === null) return;
  place.append(
    element('h2', { class: 'statement broken' }, glyph('broken'), problem.title),
    element('p', {}, problem.detail),
    ...(problem.faults === undefined ? [] : [faultTable(problem.faults)]),
  );
};

/** Warnings of an import that went through: what was assumed. */
export const showWarnings = (place: HTMLElement, warnings: readonly FaultBody[]): void => {
  place.hidden = warnings.length === 0;
  place.replaceChildren(
    element('h2', { class: 'statement' }, text('web.imported_with_warnings', { count: warnings.length })),
    faultTable(warnings),
  );
};

/** What the quotas can reach, and the ways out in their order: what to change and what it costs. */
const diagnosisParts = (diagnosis: PlanSummaryBody['diagnosis']): readonly Node[] =>
  diagnosis === null
    ? []
    : [
        ...diagnosis.attainable.map((quota) => element('p', {}, quota.text)),
        element('h3', {}, text(diagnosis.waysOut.length === 0 ? 'web.no_way_out' : 'web.ways_out')),
        element(
          'ol',
          {},
          ...diagnosis.waysOut.map((way) =>
            element(
              'li',
              {},
              way.cost,
              element(
                'ul',
                {},
                ...way.changes.map((change) =>
                  element('li', {}, change.text, ' ', element('span', { class: 'clause' }, change.law)),
                ),
              ),
            ),
          ),
        ),
        ...(diagnosis.complete ? [] : [element('p', {}, text('web.diagnosis_incomplete'))]),
      ];

/** Why no plan exists: the requirements that cannot hold together, in the policy's words and numbers. */
export const showConflicts = (place: HTMLElement, summary: PlanSummaryBody | null): void => {
  const conflicts = summary?.status === 'infeasible' ? summary.conflicts : [];
  place.hidden = conflicts.length === 0;
  place.replaceChildren(
    ...(conflicts.length === 0
      ? []
      : [element('h2', { class: 'statement broken' }, glyph('broken'), text('web.infeasible'))]),
    ...conflicts.flatMap((conflict) => [
      element('p', {}, conflict.message),
      element(
        'ul',
        {},
        ...conflict.requirements.map((requirement) =>
          element(
            'li',
            {},
            requirement.text,
            ' ',
            element(
              'span',
              { class: 'clause' },
              text(requirement.clause === 'own' ? 'web.own_clause' : 'web.clause', { clause: requirement.clause }),
            ),
          ),
        ),
      ),
    ]),
    ...diagnosisParts(summary?.diagnosis ?? null),
  );
};
