import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useAsk } from '../../app/queries.ts';
import { getPosts, getSchools, getStaffingTables, getYear } from '../../app/service.ts';
import { figure, text } from '../../app/texts.ts';
import { AreaMark } from '../../parts/area-mark.tsx';
import { ScreenHead } from '../../parts/screen-head.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import { CellPanel } from './cell-panel.tsx';
import { type HeatArea, type HeatCell, heatAreas, heatSubjects } from './heat-rows.ts';
import css from './posts-screen.module.css';
import { type PostView, postViews } from './posts-search.ts';

const route = getRouteApi('/posts');

const shownValue = ({ required, held }: HeatCell, view: PostView): number =>
  view === 'held' ? held : view === 'required' ? required : held - required;

const figureOf = (value: number | null | undefined): string => (value == null ? '—' : figure(value));

const signed = (value: number): string => (value > 0 ? `+${figure(value)}` : figure(value));

/** The step of the heat scale; only differences have one. */
const heatOf = (value: number, view: PostView): string => {
  if (view !== 'difference' || value === 0) return 'even';
  if (value < 0) return `short${Math.min(3, -value)}`;
  return `over${Math.min(2, value)}`;
};

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The next cell that is taught, in the direction of an arrow key. */
const walk = (event: KeyboardEvent<HTMLButtonElement>): void => {
  const way = arrows[event.key];
  const { row, column } = event.currentTarget.dataset;
  if (way === undefined || row === undefined || column === undefined) return;
  event.preventDefault();
  const most = 400;
  for (let step = 1; step < most; step += 1) {
    const place = `[data-row="${Number(row) + step * way[0]}"][data-column="${Number(column) + step * way[1]}"]`;
    const next = document.querySelector<HTMLElement>(`#heat ${place}`);
    if (next === null) continue;
    next.focus();
    return;
  }
};

interface MapProps {
  readonly areas: readonly HeatArea[];
  readonly subjects: readonly (readonly [string, string])[];
  readonly view: PostView;
  readonly chosen: { readonly school: string | undefined; readonly subject: string | undefined };
  readonly choose: (school: string, subject: string) => void;
}

const HeatMap = ({ areas, subjects, view, chosen, choose }: MapProps): ReactNode => {
  let row = -1;
  const show = (value: number): string => (view === 'difference' ? (value === 0 ? '' : signed(value)) : figure(value));
  return (
    <table className={css.map} id="heat">
      <thead>
        <tr>
          <th scope="col">{text('web.posts.school')}</th>
          {['standard', 'approved', 'occupied'].map((name) => (
            <th key={name} scope="col" className={css.number}>
              {text(`web.posts.${name}`)}
            </th>
          ))}
          {subjects.map(([subject, name]) => (
            <th key={subject} scope="col" className={css.subject}>
              {name}
            </th>
          ))}
          <th scope="col" className={css.number}>
            {text('web.posts.short')}
          </th>
        </tr>
      </thead>
      {areas.map(({ area, areaName, rows, sums, short }) => (
        <tbody key={area}>
          <tr className={css.area}>
            <th scope="rowgroup">
              <AreaMark area={area} /> {text('web.posts.area', { area: areaName, count: rows.length })}
            </th>
            {(['standard', 'approved', 'occupied'] as const).map((name) => (
              <td key={name} className={css.number}>
                {figure(rows.reduce((sum, { school }) => sum + (school.posts?.[name] ?? 0), 0))}
              </td>
            ))}
            {subjects.map(([subject]) => (
              <td key={subject} className={css.subject}>
                {sums.has(subject) ? show(shownValue(sums.get(subject) ?? { required: 0, held: 0 }, view)) : ''}
              </td>
            ))}
            <td className={css.number}>{figure(short)}</td>
          </tr>
          {rows.map(({ school, cells, short }) => {
            row += 1;
            const line = row;
            return (
              <tr key={school.schoolId} className={chosen.school === school.schoolId ? css.chosen : undefined}>
                <th scope="row">{school.name}</th>
                {(['standard', 'approved', 'occupied'] as const).map((name) => (
                  <td key={name} className={css.number}>
                    {figureOf(school.posts?.[name])}
                  </td>
                ))}
                {subjects.map(([subject, name], column) => {
                  const cell = cells.get(subject);
                  if (cell === undefined)
                    return (
                      <td key={subject} className={css.untaught}>
                        <span className="unseen">{text('web.posts.untaught')}</span>
                      </td>
                    );
                  const value = shownValue(cell, view);
                  const isChosen = chosen.school === school.schoolId && chosen.subject === subject;
                  return (
                    <td key={subject} className={css[heatOf(value, view)]}>
                      <button
                        type="button"
                        className={css.cell}
                        data-row={line}
                        data-column={column}
                        tabIndex={isChosen || (chosen.school === undefined && line === 0 && column === 0) ? 0 : -1}
                        aria-pressed={isChosen}
                        aria-label={text('web.posts.cell', {
                          school: school.name,
                          subject: name,
                          value: signed(value),
                        })}
                        onKeyDown={walk}
                        onClick={() => choose(school.schoolId, subject)}
                      >
                        {show(value)}
                      </button>
                    </td>
                  );
                })}
                <td className={css.number}>{short === 0 ? '' : figure(short)}</td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
};

const Posts = ({ datasetId }: { readonly datasetId: string }): ReactNode => {
  const { show = 'difference', school, subject } = route.useSearch();
  const navigate = useNavigate({ from: '/posts' });
  const posts = useAsk(['posts', datasetId], () => getPosts(datasetId));
  const schools = useAsk(['schools', datasetId], () => getSchools(datasetId));
  const staffing = useAsk(['staffing', datasetId], () => getStaffingTables(datasetId));
  const areas = useMemo(() => heatAreas(schools.data ?? [], posts.data ?? []), [schools.data, posts.data]);
  const subjects = useMemo(() => heatSubjects(posts.data ?? []), [posts.data]);
  const failed = [posts, schools].find(({ isError }) => isError);
  if (failed !== undefined) return <Failed error={failed.error} again={failed.refetch} />;
  if (posts.data === undefined || schools.data === undefined) return <Loading what={text('web.rail.posts')} />;
  const sum = (name: 'standard' | 'approved' | 'occupied'): string =>
    figure((schools.data ?? []).reduce((all, one) => all + (one.posts?.[name] ?? 0), 0));
  return (
    <>
      <ScreenHead title={text('web.rail.posts')}>
        <fieldset className={css.views} aria-label={text('web.posts.view')}>
          {postViews.map((one) => (
            <ToggleButton
              key={one}
              className={show === one ? `button ${css.on}` : 'button'}
              isSelected={show === one}
              onChange={() => {
                const search = (before: object) => ({ ...before, show: one === 'difference' ? undefined : one });
                navigate({ search, replace: true }).catch(reportError);
              }}
            >
              {text(`web.posts.view.${one}`)}
            </ToggleButton>
          ))}
        </fieldset>
      </ScreenHead>
      <div className={css.sums}>
        {(['standard', 'approved', 'occupied'] as const).map((name) => (
          <span key={name}>
            {text(`web.posts.${name}`)} <b>{sum(name)}</b>
          </span>
        ))}
        <span>
          {text('web.posts.short')} <b className="broken">{figure(areas.reduce((all, { short }) => all + short, 0))}</b>
        </span>
      </div>
      <div className={css.body}>
        <div className={`panel scroll ${css.frame}`}>
          <HeatMap
            areas={areas}
            subjects={subjects}
            view={show}
            chosen={{ school, subject }}
            choose={(school, subject) => {
              navigate({ search: (before) => ({ ...before, school, subject }), replace: true }).catch(reportError);
            }}
          />
        </div>
        <CellPanel
          datasetId={datasetId}
          school={schools.data.find(({ schoolId }) => schoolId === school)}
          posts={posts.data.filter((post) => post.schoolId === school && post.subject === subject)}
          tables={staffing.data ?? []}
        />
      </div>
    </>
  );
};

/** Required, held and lacking posts of every school by subject, for the dataset in force. */
export const PostsScreen = (): ReactNode => {
  const year = useAsk(['year'], getYear);
  if (year.isError) return <Failed error={year.error} again={year.refetch} />;
  if (year.data === undefined) return <Loading what={text('web.rail.posts')} />;
  const { datasetId } = year.data;
  if (datasetId !== null) return <Posts datasetId={datasetId} />;
  return (
    <>
      <ScreenHead title={text('web.rail.posts')} />
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
    </>
  );
};
