import { useMutation } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { useAsk } from '../../app/queries.ts';
import {
  type CellCorrection,
  correctUpload,
  getUpload,
  markedWorkbookPath,
  Refused,
  type UploadBody,
} from '../../app/service.ts';
import { figure, text } from '../../app/texts.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import { FaultList } from './fault-list.tsx';
import { FaultPopover } from './fault-popover.tsx';
import { Faults } from './faults.tsx';
import { MapHeadings } from './heading-maps.tsx';
import type { ImportSearch } from './import-search.ts';
import css from './mend-upload.module.css';
import {
  alikeCorrections,
  type Cell,
  cellOfReference,
  faultKinds,
  faultyCells,
  keyOf,
  lettersOf,
  nextCell,
  openErrors,
} from './mending.ts';
import { SheetGrid } from './sheet-grid.tsx';
import { useCorrections } from './use-corrections.ts';

const route = getRouteApi('/import');

type UploadTable = UploadBody['tables'][number];

const TableTabs = ({
  tables,
  place,
  choose,
}: {
  readonly tables: readonly UploadTable[];
  readonly place: string;
  readonly choose: (place: string) => void;
}): ReactNode => (
  <nav className={css.tabs} aria-label={text('web.mend.tables')}>
    {tables.map((table) => {
      const shape = table.errors > 0 ? 'broken' : table.warnings > 0 ? 'warning' : 'holds';
      const parts = [
        ...(table.errors > 0 ? [text('web.mend.errors', { count: figure(table.errors) })] : []),
        ...(table.warnings > 0 ? [text('web.mend.warnings', { count: figure(table.warnings) })] : []),
      ];
      return (
        <button
          key={table.place}
          type="button"
          className={table.place === place ? `${css.tab} ${css.tabHere}` : css.tab}
          aria-pressed={table.place === place}
          onClick={() => choose(table.place)}
        >
          <span className={css.tabName}>
            <b>{table.place}</b>
            <span className="note">{text('web.mend.rows', { count: figure(Math.max(0, table.rows - 1)) })}</span>
          </span>
          <span className={`verdict ${shape}`}>
            <Glyph shape={shape} />
            {parts.length === 0 ? text('web.mend.clean') : parts.join(text('web.mend.comma'))}
          </span>
        </button>
      );
    })}
  </nav>
);

const Refusal = ({ title }: { readonly title: string }): ReactNode => (
  <h2 className="statement broken" id="refused">
    <Glyph shape="broken" />
    {title}
  </h2>
);

const rowsOf = (table: UploadTable, faulty: ReadonlySet<number> | null): readonly number[] =>
  Array.from({ length: table.rows }, (_row, index) => index + 1).filter(
    (row) => row !== table.headingRow && (faulty === null || faulty.has(row)),
  );

interface MendProps {
  readonly importId: string;
  readonly upload: UploadBody;
  readonly table: UploadTable;
  readonly title: string;
}

const Mend = ({ importId, upload, table, title }: MendProps): ReactNode => {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/import' });
  const corrections = useCorrections(importId);
  const [open, setOpen] = useState(true);
  const [value, setValue] = useState('');
  const [mapped, setMapped] = useState(false);
  const places = useMemo(() => upload.tables.map(({ place }) => place), [upload]);
  const cells = useMemo(() => faultyCells(upload.faults, places), [upload, places]);
  const byKey = useMemo(() => new Map(cells.map((cell) => [keyOf(cell), cell])), [cells]);
  const kinds = useMemo(() => faultKinds(upload.faults, cells, table.place), [upload, cells, table]);
  const rows = useMemo(() => {
    const faulty = new Set(cells.flatMap((cell) => (cell.place === table.place ? [cell.row] : [])));
    return rowsOf(table, search.only === 'faulty' ? faulty : null);
  }, [cells, table, search.only]);
  const first = cells.find(({ place }) => place === table.place);
  const active: Cell = {
    place: table.place,
    ...((search.cell === undefined ? undefined : cellOfReference(search.cell)) ??
      first ?? { row: rows[0] ?? 1, column: 1 }),
  };
  const change = (part: Partial<ImportSearch>): void => {
    navigate({ search: (before) => ({ ...before, ...part }), replace: true }).catch(reportError);
  };
  const choose = ({ place, row, column }: Cell): void => {
    setOpen(true);
    change({ table: place, cell: `${lettersOf(column)}${row}` });
  };
  const remaining = cells.filter((cell) => !corrections.cells.has(keyOf(cell)));
  const step = (direction: 1 | -1): void => {
    const next = nextCell(remaining, active, places, direction);
    if (next !== undefined) choose(next);
  };
  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
  const send = useMutation({
    mutationFn: () => correctUpload(importId, [...corrections.cells.values()]),
    onSuccess: async ({ id }) => {
      corrections.clear();
      await navigate({ search: { job: id, table: search.table, only: search.only } });
    },
  });
  const give = (given: readonly CellCorrection[]): void => {
    corrections.give(given);
    document.getElementById('sheet')?.focus();
  };
  const here = byKey.get(keyOf(active));
  const toMend = openErrors(upload.faults, corrections.cells);
  const takeValue = useCallback((shown: string) => setValue(shown), []);
  const floating =
    here === undefined || !open || corrections.cells.has(keyOf(active)) ? null : (
      <FaultPopover
        key={keyOf(active)}
        cell={here}
        value={value}
        number={cells.indexOf(here) + 1}
        all={cells.length}
        alike={alikeCorrections(here, remaining)}
        give={give}
        close={() => {
          setOpen(false);
          document.getElementById('sheet')?.focus();
        }}
      />
    );
  return (
    <>
      <div className={css.actions}>
        <Refusal title={title} />
        <span className="note" role="status" id="to-mend">
          {toMend === 0
            ? text('web.mend.all_mended', { count: figure(corrections.cells.size) })
            : text('web.mend.to_mend', { count: figure(toMend) })}
        </span>
        <span className="space" />
        <a className="button" href={markedWorkbookPath(importId)} download>
          {text('web.mend.workbook')}
        </a>
        <Button className="button" id="check-again" isDisabled={send.isPending} onPress={() => send.mutate()}>
          {text('web.mend.check')}
        </Button>
        {toMend > 0 && !mapped ? (
          <button type="button" className="button" aria-disabled="true">
            <Glyph shape="locked" />
            {text('web.mend.locked', { count: figure(toMend) })}
          </button>
        ) : (
          <Button
            className="button primary"
            id="import-mended"
            isDisabled={send.isPending}
            onPress={() => send.mutate()}
          >
            {text('web.mend.import')}
          </Button>
        )}
      </div>
      {send.error === null ? null : (
        <p className="broken" role="alert">
          {send.error instanceof Refused ? send.error.problem.detail : text('web.mend.not_sent')}
        </p>
      )}
      {table.table !== null && table.unknown.length > 0 && table.missing.length > 0 ? (
        <MapHeadings key={table.place} table={table} name={table.table} mapped={() => setMapped(true)} />
      ) : null}
      {mapped ? <p className="note">{text('web.headings.kept')}</p> : null}
      <TableTabs
        tables={upload.tables}
        place={table.place}
        choose={(place) => change({ table: place, cell: undefined })}
      />
      <div className={css.mend}>
        <section className={css.workbook} aria-label={table.place}>
          <div className={css.formula}>
            <b
              className={css.reference}
            >{`${table.place.replace(/\.[^.]*$/, '')}!${lettersOf(active.column)}${active.row}`}</b>
            <span className={css.fx} aria-hidden="true">
              fx
            </span>
            <span className={css.content} id="formula">
              {value}
            </span>
            <Button className="button" isDisabled={corrections.undo === undefined} onPress={() => corrections.undo?.()}>
              {text('web.mend.undo')}
            </Button>
            <label className={css.only}>
              <input
                type="checkbox"
                checked={search.only === 'faulty'}
                onChange={(event) => change({ only: event.target.checked ? 'faulty' : undefined })}
              />
              {text('web.mend.only')}
            </label>
            <Button className="button" onPress={() => step(-1)}>
              {text('web.mend.before')}
            </Button>
            <Button className="button" onPress={() => step(1)}>
              {text('web.mend.next')} <span className="hint">F8</span>
            </Button>
          </div>
          <SheetGrid
            key={table.place}
            importId={importId}
            place={table.place}
            columns={table.columns}
            headingRow={table.headingRow}
            rows={rows}
            faults={byKey}
            corrections={corrections.cells}
            active={active}
            choose={choose}
            openFault={() => {
              setOpen(true);
              document.querySelector<HTMLElement>('#fault button')?.focus();
            }}
            floating={floating}
            onValue={takeValue}
          />
          {rows.length === 0 ? <p className={css.none}>{text('web.mend.no_faulty_rows')}</p> : null}
        </section>
        <FaultList
          place={table.place}
          kinds={kinds}
          active={active}
          isMended={(key) => corrections.cells.has(key)}
          choose={choose}
        />
      </div>
      <p className="note">{text('web.mend.nothing_yet')}</p>
    </>
  );
};

/** A refused import, mended in place: its tables as the workbook shows them, every fault in its cell. */
export const MendUpload = ({ importId, title }: { readonly importId: string; readonly title: string }): ReactNode => {
  const { table } = route.useSearch();
  const navigate = useNavigate({ from: '/import' });
  const upload = useAsk(['upload', importId], () => getUpload(importId));
  if (upload.isError) return <Failed error={upload.error} again={upload.refetch} />;
  if (upload.data === undefined) return <Loading what={text('web.mend.loading')} />;
  const { kept, continuedBy, tables } = upload.data;
  if (!kept)
    return (
      <Statement
        shape="open"
        title={text(continuedBy === null ? 'web.mend.gone' : 'web.mend.continued')}
        actions={
          continuedBy === null ? null : (
            <Button
              className="button primary"
              onPress={() => {
                navigate({ search: { job: continuedBy } }).catch(reportError);
              }}
            >
              {text('web.mend.go_on')}
            </Button>
          )
        }
      >
        <p>{text('web.import.nothing_written')}</p>
      </Statement>
    );
  const shown = tables.find(({ place }) => place === table) ?? tables.find(({ errors }) => errors > 0) ?? tables[0];
  // A table that is missing, or a file that is no table, has no cell to mend.
  const elsewhere = upload.data.faults.filter(({ place }) => tables.every((one) => one.place !== place));
  return (
    <>
      {elsewhere.length === 0 ? null : (
        <>
          {shown === undefined ? <Refusal title={title} /> : null}
          <Faults faults={elsewhere} />
        </>
      )}
      {shown === undefined ? null : <Mend importId={importId} upload={upload.data} table={shown} title={title} />}
    </>
  );
};
