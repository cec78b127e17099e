import type { TransferBody } from '../api/http/contract/plan-parts.ts';
import { element } from './dom.ts';
import { flowOf, initialView, type MovesView, type SortKey, sortKeys, viewed } from './moves-view.ts';
import { figure, language, text } from './texts.ts';

const areaMark = (area: string): HTMLElement =>
  element('span', { class: `area ${area}`, title: text(`area.${area}`) }, text(`web.area_mark.${area}`));

const cells = (move: TransferBody, number: number): readonly HTMLElement[] => [
  element('td', { class: 'number' }, String(number)),
  element(
    'td',
    { class: 'name' },
    element('b', {}, move.teacher || move.teacherId),
    move.backbone ? element('span', { class: 'tag' }, text('web.backbone_tag', { level: move.backboneName })) : null,
  ),
  element('td', {}, text('web.stage_subject', { stage: move.stageName, subject: move.subjectName })),
  element('td', {}, areaMark(move.fromArea), move.fromSchool),
  element(
    'td',
    { class: 'figure' },
    move.monthsAtSchool === null ? '—' : text('web.years', { years: Math.floor(move.monthsAtSchool / 12) }),
  ),
  element('td', {}, areaMark(move.toArea), move.toSchool),
  element('td', {}, move.modeName),
  element('td', {}, move.wishRank === null ? '—' : text('web.wish_rank', { rank: move.wishRank })),
  element('td', { class: 'figure' }, move.commuteMinutes === null ? '—' : figure(move.commuteMinutes)),
  element('td', { class: 'reasons', title: move.reasons.join('\n') }, move.reasons.join(text('report.separator'))),
];

/** The moves as a table: find, filter by flow and backbone, sort by any column, walk with the arrow keys. */
export class MovesTable {
  readonly #place: HTMLElement;
  #moves: readonly TransferBody[] = [];
  #view: MovesView = initialView;
  readonly #body = element('tbody', {});
  readonly #foot = element('p', { class: 'foot', role: 'status' });

  constructor(place: HTMLElement) {
    this.#place = place;
    this.#body.addEventListener('keydown', (event) => this.#walk(event));
    document.addEventListener('keydown', (event) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      const find = this.#place.querySelector('input');
      if (event.key !== '/' || typing || find === null) return;
      event.preventDefault();
      find.focus();
    });
  }

  show(moves: readonly TransferBody[]): void {
    this.#moves = moves;
    this.#draw();
  }

  #change(part: Partial<MovesView>): void {
    this.#view = { ...this.#view, ...part };
    this.#draw();
  }

  #walk(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLTableRowElement)) return;
    const next = { ArrowDown: event.target.nextElementSibling, ArrowUp: event.target.previousElementSibling }[
      event.key
    ];
    if (!(next instanceof HTMLTableRowElement)) return;
    event.preventDefault();
    event.target.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }

  #chip(label: readonly (Node | string)[], count: number, on: boolean, change: Partial<MovesView>): HTMLElement {
    const chip = element(
      'button',
      { type: 'button', class: 'chip', 'aria-pressed': String(on) },
      ...label,
      ' ',
      element('b', {}, figure(count)),
    );
    chip.addEventListener('click', () => this.#change(change));
    return chip;
  }

  #tools(): HTMLElement {
    const find = element('input', { type: 'search', placeholder: text('web.find'), 'aria-label': text('web.find') });
    find.value = this.#view.words;
    find.addEventListener('input', () => {
      this.#view = { ...this.#view, words: find.value };
      this.#rows();
    });
    const flows = [...Map.groupBy(this.#moves, flowOf)].toSorted((a, b) => b[1].length - a[1].length);
    const backbone = this.#moves.filter((move) => move.backbone).length;
    return element(
      'div',
      { class: 'tools' },
      find,
      ...flows.map(([flow, moves]) => {
        const [from = '', to = ''] = flow.split('-');
        const on = this.#view.flow === flow;
        return this.#chip([areaMark(from), ' → ', areaMark(to)], moves.length, on, { flow: on ? '' : flow });
      }),
      this.#chip([text('web.backbone')], backbone, this.#view.backboneOnly, { backboneOnly: !this.#view.backboneOnly }),
    );
  }

  #heading(key: SortKey): HTMLElement {
    const sorted = this.#view.sort === key;
    const order = sorted ? (this.#view.descending ? 'descending' : 'ascending') : 'none';
    const mark = sorted ? (this.#view.descending ? ' ▼' : ' ▲') : '';
    const button = element('button', { type: 'button', 'data-sort': key }, text(`web.move.${key}`), mark);
    button.addEventListener('click', () => {
      this.#change({ sort: key, descending: sorted && !this.#view.descending });
      this.#place.querySelector<HTMLElement>(`[data-sort="${key}"]`)?.focus();
    });
    const figures = key === 'years' || key === 'minutes';
    return element('th', { scope: 'col', 'aria-sort': order, class: figures ? 'figure' : null }, button);
  }

  #rows(): void {
    const shown = viewed(this.#moves, this.#view, language());
    this.#body.replaceChildren(
      ...shown.map((move, index) => element('tr', { tabindex: index === 0 ? 0 : -1 }, ...cells(move, index + 1))),
    );
    const known = shown.flatMap((move) => (move.commuteMinutes === null ? [] : [move.commuteMinutes]));
    this.#foot.textContent =
      shown.length === 0
        ? text(this.#moves.length === 0 ? 'web.no_moves' : 'web.no_matches')
        : text('web.moves_foot', {
            shown: figure(shown.length),
            all: figure(this.#moves.length),
            sources: new Set(shown.map((move) => move.fromSchoolId)).size,
            targets: new Set(shown.map((move) => move.toSchoolId)).size,
            wishes: shown.filter((move) => move.wishRank !== null).length,
            minutes: figure(known.reduce((sum, minutes) => sum + minutes, 0)),
          });
  }

  #draw(): void {
    const title = element(
      'h2',
      { id: 'moves-title', class: 'tab' },
      text('web.moves'),
      ' ',
      element('span', {}, figure(this.#moves.length)),
    );
    const head = element(
      'tr',
      {},
      element('th', { scope: 'col', class: 'number' }, text('web.move.number')),
      ...sortKeys.map((key) => this.#heading(key)),
      element('th', { scope: 'col' }, text('web.move.reasons')),
    );
    const table = element('table', {}, element('thead', {}, head), this.#body);
    this.#rows();
    this.#place.replaceChildren(title, this.#tools(), element('div', { class: 'scroll' }, table), this.#foot);
  }
}
