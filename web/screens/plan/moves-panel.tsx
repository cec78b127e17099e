import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import { figure, language, text } from '../../app/texts.ts';
import { AreaMark } from '../../parts/area-mark.tsx';
import { cellTexts, MovesGrid } from './moves-grid.tsx';
import css from './moves-panel.module.css';
import { gridRows, tabSeparated } from './moves-rows.ts';
import { flowOf, initialView, type MovesView, viewed } from './moves-view.ts';
import { groupings, type PlanSearch } from './plan-search.ts';

interface MovesPanelProps {
  readonly moves: readonly TransferBody[];
  readonly search: PlanSearch;
}

const viewOf = ({ find, flow, backbone, sort, down }: PlanSearch): MovesView => ({
  words: find ?? '',
  flow: flow ?? '',
  backboneOnly: backbone === true,
  sort: sort ?? initialView.sort,
  descending: down === true,
});

/** Milliseconds after the last key until the words stand in the address. */
const settle = 300;

/** Find, filters with their counts, grouping, the grid, and its sums. All of it stands in the address. */
export const MovesPanel = ({ moves, search }: MovesPanelProps): ReactNode => {
  const navigate = useNavigate({ from: '/plan/$planId' });
  const [words, setWords] = useState(search.find ?? '');
  const [copied, setCopied] = useState(false);
  const shownWords = useDeferredValue(words);
  const find = useRef<HTMLInputElement>(null);
  const grouping = search.group ?? 'to';
  const change = (part: PlanSearch): void => {
    navigate({ search: (before) => ({ ...before, ...part }), replace: true }).catch(reportError);
  };

  useEffect(() => {
    if (words === (search.find ?? '')) return;
    const timer = setTimeout(() => change({ find: words === '' ? undefined : words }), settle);
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const target = event.target;
      const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      find.current?.focus();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);

  const view = viewOf(search);
  const { flow, backboneOnly, sort, descending } = view;
  const shown = useMemo(
    () => viewed(moves, { words: shownWords, flow, backboneOnly, sort, descending }, language()),
    [moves, shownWords, flow, backboneOnly, sort, descending],
  );
  const rows = useMemo(() => gridRows(shown, grouping), [shown, grouping]);
  const flows = useMemo(() => [...Map.groupBy(moves, flowOf)].toSorted((a, b) => b[1].length - a[1].length), [moves]);
  const backbone = moves.filter((move) => move.backbone).length;
  const minutes = shown.reduce((sum, move) => sum + (move.commuteMinutes ?? 0), 0);

  const copy = async (): Promise<void> => {
    const heads = [
      'number',
      'teacher',
      'backbone',
      'subject',
      'from',
      'years',
      'to',
      'mode',
      'wish',
      'minutes',
      'gap',
      'reasons',
    ];
    await navigator.clipboard.writeText(
      tabSeparated(
        heads.map((key) => text(`web.move.${key}`)),
        rows.flatMap((row) => (row.kind === 'move' ? [cellTexts(row.move, row.number)] : [])),
      ),
    );
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  const startCopy = (): void => {
    copy().catch(reportError);
  };
  const chip = (selected: boolean): string => (selected ? `${css.chip} ${css.on}` : (css.chip ?? ''));
  const clear = (): void => {
    setWords('');
    change({ find: undefined, flow: undefined, backbone: undefined });
  };

  return (
    <>
      <div className={css.tools}>
        <input
          ref={find}
          id="find"
          className={`input ${css.find}`}
          type="search"
          placeholder={text('web.find')}
          aria-label={text('web.find')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setWords('');
          }}
        />
        {flows.map(([name, own]) => {
          const [from = '', to = ''] = name.split('-');
          return (
            <ToggleButton
              key={name}
              className={chip(flow === name)}
              isSelected={flow === name}
              onChange={(on) => change({ flow: on ? name : undefined })}
            >
              <span aria-hidden="true">
                <AreaMark area={from} /> → <AreaMark area={to} /> <b>{figure(own.length)}</b>
              </span>
              <span className="unseen">
                {text('web.flow', { from: text(`area.${from}`), to: text(`area.${to}`), count: own.length })}
              </span>
            </ToggleButton>
          );
        })}
        <ToggleButton
          className={chip(backboneOnly)}
          isSelected={backboneOnly}
          onChange={(on) => change({ backbone: on ? true : undefined })}
        >
          {text('web.backbone')} <b>{figure(backbone)}</b>
        </ToggleButton>
        <span className="space" />
        <fieldset className={css.grouping} aria-label={text('web.group.title')}>
          {groupings.map((one) => (
            <ToggleButton
              key={one}
              className={grouping === one ? `${css.segment} ${css.on}` : (css.segment ?? '')}
              isSelected={grouping === one}
              onChange={() => change({ group: one === 'to' ? undefined : one })}
            >
              {text(`web.group.${one}`)}
            </ToggleButton>
          ))}
        </fieldset>
        <Button className={css.chip ?? ''} onPress={startCopy}>
          {text(copied ? 'web.copied' : 'web.copy')}
        </Button>
      </div>
      <MovesGrid
        rows={rows}
        receives={grouping === 'to'}
        sort={sort}
        descending={descending}
        sortBy={(key) => change({ sort: key, down: key === sort && !descending ? true : undefined })}
        openTeacher={search.teacher ?? null}
        open={(teacher) => change({ teacher: teacher ?? undefined })}
        find={() => find.current?.focus()}
        copy={startCopy}
        empty={text(moves.length === 0 ? 'web.no_moves' : 'web.no_matches')}
      />
      <div className={css.foot}>
        <p role="status" id="foot">
          {shown.length === 0 && moves.length > 0 ? (
            <>
              {text('web.no_matches')}{' '}
              <Button className="button quiet" onPress={clear}>
                {text('web.clear_filters')}
              </Button>
            </>
          ) : (
            text('web.moves_foot', {
              shown: figure(shown.length),
              all: figure(moves.length),
              sources: new Set(shown.map((move) => move.fromSchoolId)).size,
              targets: new Set(shown.map((move) => move.toSchoolId)).size,
              wishes: shown.filter((move) => move.wishRank !== null).length,
              minutes: figure(minutes),
            })
          )}
        </p>
        <p className={css.keys}>{text('web.moves_keys')}</p>
      </div>
    </>
  );
};
