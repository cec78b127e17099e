import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { memo, type ReactNode, useCallback, useEffect, useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { useAsk } from '../../app/queries.ts';
import { getLedger, getYear, type LedgerEntry, type LedgerQuery } from '../../app/service.ts';
import { useSession } from '../../app/session.ts';
import { figure, language, text } from '../../app/texts.ts';
import { Verdict } from '../../parts/glyph.tsx';
import { ScreenHead } from '../../parts/screen-head.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import css from './eligible-screen.module.css';
import type { LedgerSearch, LedgerSort } from './ledger-search.ts';

const route = getRouteApi('/eligible');

const queryOf = ({ eligible, find, rule, sort, down }: LedgerSearch): Omit<LedgerQuery, 'offset'> => ({
  ...(eligible === undefined ? {} : { eligible }),
  ...(find === undefined ? {} : { text: find }),
  ...(rule === undefined ? {} : { rule }),
  sort: sort ?? 'teacherId',
  order: down === true ? 'desc' : 'asc',
});

const useLedger = (datasetId: string, search: LedgerSearch) => {
  const { membership } = useSession();
  const query = queryOf(search);
  return useInfiniteQuery({
    queryKey: [membership.id, language(), 'ledger', datasetId, query],
    queryFn: ({ pageParam }) => getLedger(datasetId, { ...query, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (last) => (last.next === null ? undefined : last.offset + last.entries.length),
    placeholderData: keepPreviousData,
  });
};

const Findings = ({ entry }: { readonly entry: LedgerEntry }): ReactNode => (
  <aside className={`panel scroll ${css.side}`} id="findings">
    <h2 className={css.name}>
      {entry.name || entry.teacherId} <span className="hint">{entry.teacherId}</span>
    </h2>
    <p className={css.line}>
      {entry.school}　
      <Verdict shape={entry.eligible ? 'holds' : 'broken'}>
        {text(entry.eligible ? 'web.ledger.in' : 'web.ledger.out')}
      </Verdict>
    </p>
    <ul>
      {entry.findings.map((finding) => (
        <li key={finding.rule} className={css.finding}>
          <span>{finding.text}</span>
          <span className="clause">
            {text(finding.clause === 'own' ? 'web.own_clause' : 'web.clause', { clause: finding.clause })}
          </span>
          <Verdict shape={finding.passes ? 'holds' : 'broken'}>
            {text(finding.passes ? 'web.card.passes' : 'web.card.fails')}
          </Verdict>
        </li>
      ))}
    </ul>
  </aside>
);

const columns: readonly { readonly key: LedgerSort; readonly isFigure: boolean }[] = [
  { key: 'teacherId', isFigure: false },
  { key: 'name', isFigure: false },
  { key: 'school', isFigure: false },
  { key: 'months', isFigure: true },
];

/** Milliseconds without a key before the list is read anew. */
const pause = 300;

/** The field to find a teacher by. Its letters are its own: a key redraws this field alone, not the rows. */
const FindField = ({
  found,
  find,
}: {
  readonly found: string | undefined;
  readonly find: (words: string | undefined) => void;
}): ReactNode => {
  const [words, setWords] = useState(found ?? '');
  useEffect(() => {
    const next = words.trim() === '' ? undefined : words.trim();
    if (next === found) return;
    const timer = setTimeout(() => find(next), pause);
    return () => clearTimeout(timer);
  });
  return (
    <input
      id="find"
      className={`input ${css.find}`}
      type="search"
      placeholder={text('web.ledger.find')}
      aria-label={text('web.ledger.find')}
      value={words}
      onChange={(event) => setWords(event.target.value)}
    />
  );
};

interface RowProps {
  readonly entry: LedgerEntry;
  readonly isOpen: boolean;
  readonly choose: (teacherId: string | undefined) => void;
}

const Row = memo(
  ({ entry, isOpen, choose }: RowProps): ReactNode => (
    <tr className={isOpen ? css.open : undefined} data-teacher={entry.teacherId}>
      <td>{entry.teacherId}</td>
      <td>
        <button type="button" className={css.link} onClick={() => choose(isOpen ? undefined : entry.teacherId)}>
          {entry.name || entry.teacherId}
        </button>
      </td>
      <td>{entry.school}</td>
      <td className="figure">{text('web.ledger.months', { count: figure(entry.monthsAtSchool) })}</td>
      <td>
        <Verdict shape={entry.eligible ? 'holds' : 'broken'}>
          {text(entry.eligible ? 'web.ledger.in' : 'web.ledger.out')}
        </Verdict>
      </td>
      <td className="wrap">
        {entry.findings
          .filter(({ passes }) => !passes)
          .map((finding) => finding.text)
          .join(text('report.separator'))}
      </td>
    </tr>
  ),
);

const Rows = ({
  entries,
  open,
  choose,
}: {
  readonly entries: readonly LedgerEntry[];
  readonly open: string | null;
  readonly choose: RowProps['choose'];
}): ReactNode =>
  entries.map((entry) => <Row key={entry.teacherId} entry={entry} isOpen={entry.teacherId === open} choose={choose} />);

const Ledger = ({
  datasetId,
  witness,
}: {
  readonly datasetId: string;
  readonly witness: readonly string[];
}): ReactNode => {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/eligible' });
  const ledger = useLedger(datasetId, search);
  const change = (part: LedgerSearch): void => {
    navigate({ search: (before) => ({ ...before, ...part }), replace: true }).catch(reportError);
  };
  const choose = useCallback(
    (teacher: string | undefined): void => {
      navigate({ search: (before) => ({ ...before, teacher }), replace: true }).catch(reportError);
    },
    [navigate],
  );
  if (ledger.isError) return <Failed error={ledger.error} again={ledger.refetch} />;
  const [first] = ledger.data?.pages ?? [];
  if (first === undefined) return <Loading what={text('web.rail.eligible')} />;
  const entries = (ledger.data?.pages ?? []).flatMap((page) => page.entries);
  const open = entries.find(({ teacherId }) => teacherId === search.teacher) ?? null;
  const { sort = 'teacherId', down } = search;
  return (
    <>
      <div className={css.sums} id="witness">
        <span>
          {text('web.ledger.teachers')} <b>{figure(first.teachers)}</b>
        </span>
        <span>
          {text('web.ledger.gross')} <b>{figure(first.grossEligible)}</b>
        </span>
        <span>
          {text('web.ledger.eligible')} <b>{figure(first.eligible)}</b>
        </span>
        <span className="space" />
        {witness.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
      <div className={css.body}>
        <div className={`panel ${css.list}`}>
          <div className={css.tools}>
            <FindField found={search.find} find={(find) => change({ find })} />
            {(['yes', 'no'] as const).map((one) => (
              <ToggleButton
                key={one}
                className={search.eligible === one ? `button ${css.on}` : 'button'}
                isSelected={search.eligible === one}
                onChange={(on) => change({ eligible: on ? one : undefined })}
              >
                {text(one === 'yes' ? 'web.ledger.in' : 'web.ledger.out')}
              </ToggleButton>
            ))}
            {first.exemptions
              .filter(({ count }) => count > 0)
              .map(({ rule, count }) => {
                const key = rule === 'retirement_guard' || rule === 'bond' ? rule : 'exemption';
                return key === 'exemption' ? (
                  <span key={rule} className="note">
                    {text(`exemption.${rule}`)} {figure(count)}
                  </span>
                ) : (
                  <ToggleButton
                    key={rule}
                    className={search.rule === key ? `button ${css.on}` : 'button'}
                    isSelected={search.rule === key}
                    onChange={(on) => change({ rule: on ? key : undefined })}
                  >
                    {text(`exemption.${rule}`)} <b>{figure(count)}</b>
                  </ToggleButton>
                );
              })}
            <span className="space" />
            <span className="note" role="status" id="matching">
              {text('web.ledger.matching', { count: figure(first.matching) })}
            </span>
          </div>
          <div className="scroll">
            <table className="table">
              <thead>
                <tr>
                  {columns.map(({ key, isFigure }) => (
                    <th
                      key={key}
                      scope="col"
                      className={isFigure ? 'figure' : undefined}
                      aria-sort={sort === key ? (down ? 'descending' : 'ascending') : 'none'}
                    >
                      <button
                        type="button"
                        className={css.sort}
                        onClick={() => change({ sort: key, down: sort === key && down !== true ? true : undefined })}
                      >
                        {text(`web.ledger.column.${key}`)}
                        {sort === key ? (down ? ' ▼' : ' ▲') : ''}
                      </button>
                    </th>
                  ))}
                  <th scope="col">{text('web.check.verdict')}</th>
                  <th scope="col">{text('web.ledger.column.why')}</th>
                </tr>
              </thead>
              <tbody>
                <Rows entries={entries} open={open?.teacherId ?? null} choose={choose} />
              </tbody>
            </table>
            {entries.length === 0 ? <p className={css.line}>{text('web.no_matches')}</p> : null}
            {ledger.hasNextPage ? (
              <p className={css.line}>
                <Button
                  className="button"
                  isDisabled={ledger.isFetchingNextPage}
                  onPress={() => {
                    ledger.fetchNextPage().catch(reportError);
                  }}
                >
                  {text('web.ledger.more', { shown: figure(entries.length), all: figure(first.matching) })}
                </Button>
              </p>
            ) : null}
          </div>
        </div>
        {open === null ? null : <Findings entry={open} />}
      </div>
    </>
  );
};

/** The ledger: every teacher, in or out, by which clause, with the arithmetic of the dates. */
export const EligibleScreen = (): ReactNode => {
  const year = useAsk(['year'], getYear);
  if (year.isError) return <Failed error={year.error} again={year.refetch} />;
  if (year.data === undefined) return <Loading what={text('web.rail.eligible')} />;
  const { datasetId, steps } = year.data;
  return (
    <>
      <ScreenHead title={text('web.rail.eligible')} />
      {datasetId === null ? (
        <Statement
          title={text('web.datasets.none')}
          actions={
            <Link to="/import" className="button primary">
              {text('web.rail.import')}
            </Link>
          }
        >
          <p>{text('web.datasets.none_detail')}</p>
        </Statement>
      ) : (
        <Ledger datasetId={datasetId} witness={steps.find(({ step }) => step === 'eligible')?.has ?? []} />
      )}
    </>
  );
};
