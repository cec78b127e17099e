import type { ReactNode } from 'react';
import type { TableBody } from '../../../api/http/contract/table.ts';
import { useAsk } from '../../app/queries.ts';
import { getArithmetic, type PostBody, type SchoolBody } from '../../app/service.ts';
import { figure, text } from '../../app/texts.ts';
import { AreaMark } from '../../parts/area-mark.tsx';
import css from './posts-screen.module.css';

/** At most three places, and no zeros behind. */
const decimal = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Classes × lessons ÷ load of the chosen cell, and the posts that the school has free. */
const Arithmetic = ({
  datasetId,
  schoolId,
  subject,
}: {
  readonly datasetId: string;
  readonly schoolId: string;
  readonly subject: string;
}): ReactNode => {
  const arithmetic = useAsk(['arithmetic', datasetId, schoolId, subject], () =>
    getArithmetic(datasetId, schoolId, subject),
  );
  if (arithmetic.data === undefined) return null;
  const { given, freePosts, stages } = arithmetic.data;
  return (
    <dl id="arithmetic">
      {stages.map(({ stage, stageName, classes, fromPupils, lessonsPerClass, load, demand, teachers }) => (
        <div key={stage}>
          <Line
            name={text('web.posts.lessons', { stage: stageName, classes, lessons: decimal(lessonsPerClass) })}
            value={decimal(classes * lessonsPerClass)}
          />
          <Line name={text('web.posts.load')} value={decimal(load)} />
          <Line
            name={`${decimal(classes * lessonsPerClass)} ÷ ${decimal(load)} = ${decimal(demand)}`}
            value={<b>{text('web.posts.people', { count: figure(teachers) })}</b>}
          />
          {fromPupils ? <Line name={text('web.posts.from_pupils')} value="" /> : null}
        </div>
      ))}
      {freePosts === null ? null : (
        <Line name={text('web.posts.free')} value={text('web.posts.post_count', { count: figure(freePosts) })} />
      )}
      {given && stages.length > 0 ? <Line name={text('web.posts.given')} value="" /> : null}
    </dl>
  );
};

interface CellPanelProps {
  readonly datasetId: string;
  readonly school: SchoolBody | undefined;
  readonly posts: readonly PostBody[];
  readonly tables: readonly TableBody[];
}

/** Cells of a table by the keys of its columns. */
const cellsOf = (table: TableBody): readonly Readonly<Record<string, string | number | null>>[] =>
  table.rows.map((row) => Object.fromEntries(table.columns.map(({ key }, index) => [key, row[index] ?? null])));

const Line = ({ name, value }: { readonly name: string; readonly value: ReactNode }): ReactNode => (
  <div className={css.line}>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

/** The arithmetic of the chosen cell, the school's standard, and the proposals to move posts. */
export const CellPanel = ({ datasetId, school, posts, tables }: CellPanelProps): ReactNode => {
  const arithmetic = tables.find(({ name }) => name === 'staffing_arithmetic');
  const proposals = tables.find(({ name }) => name === 'staffing_transfers');
  return (
    <aside className={css.side} id="cell">
      <section className="panel">
        {school === undefined ? (
          <p className={css.empty}>{text('web.posts.choose')}</p>
        ) : (
          <>
            <h2 className={css.sideTitle}>
              <AreaMark area={school.areaClass} /> {school.name} {posts[0]?.subjectName}
            </h2>
            {posts.map((post) => (
              <dl key={post.stage}>
                <Line name={post.stageName} value="" />
                <Line name={text('web.posts.view.required')} value={<b>{figure(post.required)}</b>} />
                <Line name={text('web.posts.view.held')} value={<b>{figure(post.held)}</b>} />
                <Line
                  name={text('web.posts.short')}
                  value={<b className={post.gap > 0 ? 'broken' : ''}>{figure(post.gap)}</b>}
                />
                {post.min === null && post.max === null ? null : (
                  <Line name={text('web.posts.limits')} value={`${post.min ?? '—'}／${post.max ?? '—'}`} />
                )}
              </dl>
            ))}
            {posts[0] === undefined ? null : (
              <Arithmetic datasetId={datasetId} schoolId={school.schoolId} subject={posts[0].subject} />
            )}
            {arithmetic === undefined ? null : (
              <ul className={css.arithmetic}>
                {cellsOf(arithmetic)
                  .filter((row) => row.school_id === school.schoolId)
                  .map((row) => (
                    <li key={`${row.standard_step} ${row.arithmetic}`}>
                      {row.standard_step} <span className="note">{row.arithmetic}</span>{' '}
                      <b>{typeof row.posts === 'number' ? figure(row.posts) : row.posts}</b>
                    </li>
                  ))}
              </ul>
            )}
          </>
        )}
      </section>
      {proposals === undefined || proposals.rows.length === 0 ? null : (
        <section className="panel">
          <h2 className={css.sideTitle}>
            {proposals.title} <span className="hint">{proposals.rows.length}</span>
          </h2>
          <ul className={css.proposals}>
            {cellsOf(proposals).map((row) => (
              <li key={`${row.posts_from} ${row.posts_to}`}>
                <span>
                  {row.posts_from} → {row.posts_to}
                  <br />
                  <span className="note">{row.reasons}</span>
                </span>
                <b>{row.posts}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
};
