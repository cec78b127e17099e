import type { PlanSummaryBody } from '../api/http/contract/plan.ts';
import { element } from './dom.ts';
import { text } from './texts.ts';

/** What the moves count in, and below it, on request, what an inspector will ask about. */
export const showQuestions = (place: HTMLDetailsElement, summary: PlanSummaryBody | null): void => {
  const lines = summary === null ? [] : summary.countsIn;
  const warnings = summary === null ? [] : summary.warnings;
  place.hidden = lines.length + warnings.length === 0;
  place.replaceChildren(
    element('summary', {}, lines.length > 0 ? lines.join(' ') : text('warning.heading')),
    ...(warnings.length === 0 ? [] : [element('p', { class: 'note' }, text('warning.heading'))]),
    element('ul', {}, ...warnings.map((line) => element('li', {}, line))),
  );
};
