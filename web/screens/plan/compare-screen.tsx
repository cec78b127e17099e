import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAsk } from '../../app/queries.ts';
import { listVersions } from '../../app/service.ts';
import { figure, moment, text } from '../../app/texts.ts';
import { Choice } from '../../parts/choice.tsx';
import { Verdict } from '../../parts/glyph.tsx';
import { ScreenHead } from '../../parts/screen-head.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import css from './compare.module.css';
import { type ComparisonBody, getComparison } from './plan-service.ts';

const route = getRouteApi('/compare');

/** The mark of a version: the first solid, the second outlined. */
const Mark = ({ second = false }: { readonly second?: boolean }): ReactNode => (
  <span className={second ? `${css.mark} ${css.second}` : css.mark}>
    {text(second ? 'web.compare.b' : 'web.compare.a')}
  </span>
);

type Standing = ComparisonBody['goals'][number]['standing'];
const toneOf = (standing: Standing): string =>
  standing === 'better' ? 'holds' : standing === 'worse' ? 'broken' : 'open';

interface FiguresProps {
  readonly heading: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly before: ReactNode;
    readonly now: ReactNode;
    readonly standing: Standing;
    readonly words: string;
  }[];
}

const Figures = ({ heading, rows }: FiguresProps): ReactNode =>
  rows.length === 0 ? null : (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className={css.group}>
          {heading}
        </th>
      </tr>
      {rows.map(({ key, name, before, now, standing, words }) => (
        <tr key={key}>
          <td className="wrap">{name}</td>
          <td className="figure">{before}</td>
          <td className="figure">{now}</td>
          <td className={`figure ${toneOf(standing)}`}>{words}</td>
        </tr>
      ))}
    </tbody>
  );

const quotaCell = (quota: ComparisonBody['quotas'][number]['before']): ReactNode =>
  quota === null || !quota.applicable ? (
    '—'
  ) : (
    <Verdict shape={quota.holds ? (quota.margin === 0 ? 'exact' : 'holds') : 'broken'}>
      {figure(quota.actual)} / {figure(quota.required)}
    </Verdict>
  );
const indicatorCell = (indicator: ComparisonBody['indicators'][number]['before']): string =>
  indicator === null || !indicator.known ? '—' : (indicator.coefficient ?? '—');

const Numbers = ({ of }: { readonly of: ComparisonBody }): ReactNode => (
  <ScrollRegion className="panel" aria-label={text('web.compare.figures')}>
    <table className="table" id="compared">
      <thead>
        <tr>
          <th scope="col">{text('web.compare.figures')}</th>
          <th scope="col" className="figure">
            <Mark />
          </th>
          <th scope="col" className="figure">
            <Mark second />
          </th>
          <th scope="col" className="figure">
            {text('web.compare.standing')}
          </th>
        </tr>
      </thead>
      <Figures
        heading={text('web.meters')}
        rows={of.quotas.map((quota) => ({
          key: `${quota.rule} ${quota.scope}`,
          name: `${quota.scopeName}${text('web.of')}${quota.name}`,
          before: quotaCell(quota.before),
          now: quotaCell(quota.now),
          standing: quota.standing,
          words: quota.standingText,
        }))}
      />
      <Figures
        heading={text('web.level.goal')}
        rows={of.goals.map((goal) => ({
          key: goal.goal,
          name: goal.level === null ? goal.name : `${goal.level}　${goal.name}`,
          before: figure(goal.before),
          now: figure(goal.now),
          standing: goal.standing,
          words: goal.standingText,
        }))}
      />
      <Figures
        heading={text('web.compare.indicators')}
        rows={of.indicators.map((indicator) => ({
          key: `${indicator.indicator} ${indicator.stage}`,
          name: indicator.name,
          before: indicatorCell(indicator.before),
          now: indicatorCell(indicator.now),
          standing: indicator.standing,
          words: indicator.standingText,
        }))}
      />
    </table>
  </ScrollRegion>
);

const slot = (one: ComparisonBody['moves']['changes'][number]['before']): string =>
  one === null ? text('web.compare.no_move') : one.school;

const Changes = ({ moves }: { readonly moves: ComparisonBody['moves'] }): ReactNode => {
  const causes = [...Map.groupBy(moves.changes, ({ causeText }) => causeText)].toSorted(
    (a, b) => b[1].length - a[1].length,
  );
  const most = Math.max(1, ...causes.map(([, own]) => own.length));
  return (
    <>
      <section className={`panel ${css.causes}`}>
        <h2>{text('web.compare.differing', { count: figure(moves.changes.length) })}</h2>
        <ul>
          {causes.map(([cause, own]) => (
            <li key={cause} className={css.cause}>
              <span>{cause}</span>
              <span className={css.bar} aria-hidden="true">
                <span style={{ width: `${(100 * own.length) / most}%` }} />
              </span>
              <b>{figure(own.length)}</b>
            </li>
          ))}
        </ul>
        <dl>
          {(['redirected', 'dropped', 'added', 'reposted'] as const).map((kind) => (
            <div key={kind}>
              <dt>{text(`web.compare.${kind}`)}</dt>
              <dd>{figure(moves.counts[kind])}</dd>
            </div>
          ))}
          <div>
            <dt>{text('web.compare.kept')}</dt>
            <dd>{figure(moves.kept)}</dd>
          </div>
        </dl>
      </section>
      <ScrollRegion className="panel" aria-label={text('web.compare.by_person')}>
        <table className="table" id="changes">
          <thead>
            <tr>
              <th scope="col">{text('web.move.teacher')}</th>
              <th scope="col">
                <Mark /> {text('web.compare.whereto')}
              </th>
              <th scope="col">
                <Mark second /> {text('web.compare.whereto')}
              </th>
              <th scope="col">{text('web.compare.kind')}</th>
              <th scope="col">{text('web.compare.cause')}</th>
            </tr>
          </thead>
          <tbody>
            {moves.changes.map((change) => (
              <tr key={change.teacherId} data-changed={change.teacherId}>
                <td>
                  <b>{change.teacher}</b>
                </td>
                <td>{slot(change.before)}</td>
                <td>{slot(change.now)}</td>
                <td>{change.kindName}</td>
                <td className="wrap">{change.causeText}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
};

const Compared = ({ from, to }: { readonly from: string; readonly to: string }): ReactNode => {
  const comparison = useAsk(['comparison', from, to], () => getComparison(to, from));
  if (comparison.isError) return <Failed error={comparison.error} again={comparison.refetch} />;
  if (comparison.data === undefined) return <Loading what={text('web.compare.title')} />;
  return (
    <div className={css.compared}>
      <Numbers of={comparison.data} />
      <div className={css.right}>
        <Changes moves={comparison.data.moves} />
      </div>
    </div>
  );
};

/** Two versions side by side: figures with worse and better in words, and each person's cause. */
export const CompareScreen = (): ReactNode => {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/compare' });
  const versions = useAsk(['versions'], listVersions);
  if (versions.isError) return <Failed error={versions.error} again={versions.refetch} />;
  if (versions.data === undefined) return <Loading what={text('web.loading.plans')} />;
  const shown = versions.data.filter(({ status }) => status === 'optimal' || status === 'feasible');
  const to = shown.find(({ planId }) => planId === search.to) ?? shown[0];
  const others = shown.filter(({ planId }) => planId !== to?.planId);
  const from =
    others.find(({ planId }) => planId === search.from) ??
    others.find(({ planId }) => planId === to?.previousPlanId) ??
    others[0];
  const options = shown.map(({ planId, version, createdAt, stateName }) => ({
    id: planId,
    name: `${text('web.version', { version })} · ${moment(createdAt)}`,
    note: stateName,
  }));
  const choose = (part: typeof search): void => {
    navigate({ search: (before) => ({ ...before, ...part }), replace: true }).catch(reportError);
  };
  return (
    <>
      <ScreenHead title={text('web.compare.title')} note={text('web.compare.note')}>
        {to === undefined ? null : (
          <Link to="/plan/$planId" params={{ planId: to.planId }} className="button">
            {text('web.compare.open')}
          </Link>
        )}
      </ScreenHead>
      {to === undefined || from === undefined ? (
        <Statement title={text('web.compare.none')}>
          <p>{text('web.compare.none_detail')}</p>
        </Statement>
      ) : (
        <>
          <div className={`panel ${css.heads}`}>
            <div>
              <Mark />
              <Choice
                id="compare-from"
                label={text('web.compare.a')}
                hideLabel
                value={from.planId}
                options={options.filter(({ id }) => id !== to.planId)}
                choose={(id) => choose({ from: id })}
              />
            </div>
            <div>
              <Mark second />
              <Choice
                id="compare-to"
                label={text('web.compare.b')}
                hideLabel
                value={to.planId}
                options={options.filter(({ id }) => id !== from.planId)}
                choose={(id) => choose({ to: id })}
              />
            </div>
          </div>
          <Compared from={from.planId} to={to.planId} />
        </>
      )}
    </>
  );
};
