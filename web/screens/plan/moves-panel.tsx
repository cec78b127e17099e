import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { PlanBody } from '../../../api/http/contract/plan.ts';
import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import { useAsk } from '../../app/queries.ts';
import { listVersions } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { figure, language, text } from '../../app/texts.ts';
import { noMarks } from './move-marks.ts';
import { cellTexts, columns, keepColumns, keptColumns } from './moves-columns.tsx';
import { MovesGrid } from './moves-grid.tsx';
import css from './moves-panel.module.css';
import { gridRows, middleOf, tabSeparated } from './moves-rows.ts';
import { MovesTools } from './moves-tools.tsx';
import { initialView, type MovesView, markFilters, viewed } from './moves-view.ts';
import { NotListed } from './not-listed.tsx';
import { OrdersBar } from './orders-bar.tsx';
import type { PlanSearch } from './plan-search.ts';
import { useMoveMarks, useOrders } from './use-move-marks.ts';

interface MovesPanelProps {
  readonly plan: PlanBody;
  readonly moves: readonly TransferBody[];
  readonly search: PlanSearch;
}

const viewOf = ({ find, flow, school, only, sort, down }: PlanSearch): MovesView => ({
  words: find ?? '',
  flow: flow ?? '',
  school: school ?? '',
  only: only ?? [],
  sort: sort ?? initialView.sort,
  descending: down === true,
});

/** Milliseconds after the last key until the words stand in the address. */
const settle = 300;

/** Find, filters with their counts, grouping, columns, the grid, its sums, and the orders given in it. */
export const MovesPanel = ({ plan, moves, search }: MovesPanelProps): ReactNode => {
  const navigate = useNavigate({ from: '/plan/$planId' });
  const may = useMay();
  const [words, setWords] = useState(search.find ?? '');
  const [copied, setCopied] = useState(false);
  const [chosen, setChosen] = useState(keptColumns);
  const shownWords = useDeferredValue(words);
  const find = useRef<HTMLInputElement>(null);
  const grouping = search.group ?? 'to';
  const versions = useAsk(['versions'], listVersions);
  const previousPlanId = versions.data?.find(({ planId }) => planId === plan.id)?.previousPlanId ?? null;
  const shownPlan = { id: plan.id, datasetId: plan.datasetId, previousPlanId };
  const marks = useMoveMarks(shownPlan, moves);
  const orders = useOrders(shownPlan, marks);
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
  const { flow, school, sort, descending } = view;
  const only = view.only.join(' ');
  const shown = useMemo(() => {
    const filters = markFilters.filter((filter) => only.split(' ').includes(filter));
    return viewed(moves, { words: shownWords, flow, school, only: filters, sort, descending }, language(), marks);
  }, [moves, marks, shownWords, flow, school, only, sort, descending]);
  const rows = useMemo(() => gridRows(shown, grouping), [shown, grouping]);
  const listed = useMemo(() => new Set(moves.map(({ teacherId }) => teacherId)), [moves]);
  // Beside the card there is room for who, from where and whereto, and for what the moves are sorted by.
  const besideCard = search.teacher !== undefined;
  const shownColumns = useMemo(
    () => columns.filter((one) => chosen.includes(one.key) && (!besideCard || one.short === true || one.sort === sort)),
    [chosen, besideCard, sort],
  );
  const known = shown.flatMap((move) => (move.commuteMinutes === null ? [] : [move.commuteMinutes]));

  const copy = async (): Promise<void> => {
    const heads = ['number', 'teacher', ...shownColumns.map(({ key }) => key)];
    await navigator.clipboard.writeText(
      tabSeparated(
        heads.map((key) => text(`web.move.${key}`)),
        rows.flatMap((row) =>
          row.kind === 'move'
            ? [cellTexts(row.move, row.number, shownColumns, marks.get(row.move.teacherId) ?? noMarks)]
            : [],
        ),
      ),
    );
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  const startCopy = (): void => {
    copy().catch(reportError);
  };
  const clear = (): void => {
    setWords('');
    change({ find: undefined, flow: undefined, school: undefined, only: undefined });
  };

  return (
    <>
      <MovesTools
        moves={moves}
        marks={marks}
        view={view}
        find={find}
        words={words}
        setWords={setWords}
        grouping={grouping}
        columns={chosen}
        setColumns={(keys) => {
          keepColumns(keys);
          setChosen(keys);
        }}
        copied={copied}
        copy={startCopy}
        change={change}
      />
      <MovesGrid
        rows={rows}
        shown={shownColumns}
        marks={marks}
        receives={grouping === 'to'}
        sort={sort}
        descending={descending}
        sortBy={(key) => change({ sort: key, down: key === sort && !descending ? true : undefined })}
        openTeacher={search.teacher ?? null}
        open={(teacher) => change({ teacher: teacher ?? undefined })}
        find={() => find.current?.focus()}
        copy={startCopy}
        order={may('orders.create') ? (move, kind) => orders.give.mutate({ move, kind }) : undefined}
        empty={text(moves.length === 0 ? 'web.no_moves' : 'web.no_matches')}
      />
      {may('ledger.read') && may('explanations.read') ? (
        <NotListed
          datasetId={plan.datasetId}
          words={shownWords.trim()}
          listed={listed}
          open={(teacher) => change({ teacher })}
        />
      ) : null}
      {may('orders.create') ? <OrdersBar planId={plan.id} orders={orders} /> : null}
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
              sources: figure(new Set(shown.map((move) => move.fromSchoolId)).size),
              targets: figure(new Set(shown.map((move) => move.toSchoolId)).size),
              wishes: figure(shown.filter((move) => move.wishRank !== null).length),
              minutes: figure(known.reduce((sum, minutes) => sum + minutes, 0)),
              middle: middleOf(known) ?? '—',
            })
          )}
        </p>
        <p className={css.keys}>{text(may('orders.create') ? 'web.moves_keys_orders' : 'web.moves_keys')}</p>
      </div>
    </>
  );
};
