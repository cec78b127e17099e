import type { PlanSummaryBody, QuotaBody } from '../api/http/contract/plan.ts';
import { element, glyph, type Shape } from './dom.ts';
import { figure, text } from './texts.ts';

const shapeOf = (quota: QuotaBody): Shape =>
  !quota.applicable ? 'open' : !quota.holds ? 'broken' : quota.margin === 0 ? 'exact' : 'holds';

/** The ruler: the bar is the actual number, the ink line the required minimum, on a scale of whole persons from 0. */
const ruler = (quota: QuotaBody): HTMLElement => {
  const scale = Math.max(1, quota.actual, quota.required) * 1.1;
  const bar = element('span', { class: 'amount' });
  bar.style.width = `${(100 * quota.actual) / scale}%`;
  const line = element('span', { class: 'threshold' });
  line.style.left = `${(100 * quota.required) / scale}%`;
  return element('div', { class: 'ruler', 'aria-hidden': 'true' }, bar, line);
};

const meter = (quota: QuotaBody): HTMLElement => {
  const shape = shapeOf(quota);
  return element(
    'article',
    { class: 'meter' },
    element(
      'div',
      { class: 'meter-head' },
      element('h3', {}, `${quota.scopeName}${text('web.of')}${quota.name}`),
      element('span', { class: `verdict ${shape}` }, glyph(shape), quota.verdict),
    ),
    element(
      'div',
      { class: 'meter-figures' },
      element('span', {}, text('web.actual'), ' ', element('b', {}, figure(quota.actual)), ' ', text('web.persons')),
      element(
        'span',
        {},
        text('web.at_least'),
        ' ',
        element('b', {}, figure(quota.required)),
        ' ',
        text('web.persons'),
      ),
    ),
    ruler(quota),
    element(
      'div',
      { class: 'meter-foot' },
      element('span', {}, quota.formula),
      element('span', { class: 'clause' }, text('web.clause', { clause: quota.clause })),
    ),
  );
};

/** One meter per quota and scope; beyond the first four lines the panel grows. */
export const showMeters = (place: HTMLElement, summary: PlanSummaryBody): void => {
  const title = place.querySelector('h2');
  place.replaceChildren(...(title === null ? [] : [title]), ...summary.quotas.map(meter));
};

/** The goals in order with value, smallest possible and proof. */
/** A spread has a coefficient in words; its squared number says nothing to a reader. */
const isSpread = (goals: readonly string[]): boolean => goals.some((goal) => goal.startsWith('cv_'));

export const showLevels = (place: HTMLElement, summary: PlanSummaryBody): void => {
  const proven = summary.levels.length > 0 && summary.levels.every((level) => level.proven);
  const seal = (mark: string, kind: string): HTMLElement =>
    element('span', { class: `proof-seal ${kind}`, 'aria-hidden': 'true' }, mark);
  const head = element(
    'div',
    { class: 'levels-head' },
    seal(proven ? text('web.seal_proven') : text('web.seal_bound'), proven ? 'proven' : 'bound'),
    element('h2', { id: 'levels-title' }, summary.statusName),
    element(
      'span',
      { class: 'note' },
      text(proven ? 'web.levels_proven' : 'web.levels_open', { count: summary.levels.length }),
    ),
    element('span', { class: 'space' }),
    element(
      'span',
      { class: summary.checks.broken === 0 ? 'note held' : 'note broken' },
      text('web.checks', {
        held: summary.checks.all - summary.checks.broken - summary.checks.notChecked - summary.checks.notApplicable,
        all: summary.checks.all,
      }),
    ),
    summary.checks.notChecked === 0
      ? null
      : element(
          'a',
          { class: 'note open', href: '#table-not-checked' },
          text('web.not_checked_count', { count: summary.checks.notChecked }),
        ),
  );
  const columns = ['level', 'goal', 'value', 'smallest', 'proof'];
  const table = element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...columns.map((name) => element('th', { class: name, scope: 'col' }, text(`web.level.${name}`))),
      ),
    ),
    element(
      'tbody',
      {},
      ...summary.levels.map((level, index) =>
        element(
          'tr',
          {},
          element('td', { class: 'level' }, String(index + 1)),
          element('td', {}, level.name),
          element('td', { class: 'value' }, element('b', {}, level.reached)),
          element(
            'td',
            { class: 'smallest' },
            level.bound === null || isSpread(level.goals) ? '—' : figure(level.bound),
          ),
          element(
            'td',
            { class: 'proof' },
            level.proven ? seal(text('web.seal_proven'), 'proven small') : null,
            level.proven ? text('web.equal') : level.verdict,
          ),
        ),
      ),
    ),
  );
  place.replaceChildren(head, element('div', { class: 'scroll' }, table));
};
