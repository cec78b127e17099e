import type { ReactNode } from 'react';
import type { PlanSummaryBody, QuotaBody } from '../../../api/http/contract/plan.ts';
import { figure, text } from '../../app/texts.ts';
import { type Shape, Verdict } from '../../parts/glyph.tsx';
import css from './meters.module.css';

export const shapeOf = (quota: QuotaBody): Shape =>
  !quota.applicable ? 'open' : !quota.holds ? 'broken' : quota.margin === 0 ? 'exact' : 'holds';

/** The ruler: the bar is the actual number, the ink line the required minimum, on a scale of whole persons from 0. */
const Ruler = ({ quota }: { readonly quota: QuotaBody }): ReactNode => {
  const scale = Math.max(1, quota.actual, quota.required) * 1.1;
  return (
    <div className={css.ruler} aria-hidden="true">
      <span className={css.amount} style={{ width: `${(100 * quota.actual) / scale}%` }} />
      <span className={css.threshold} style={{ left: `${(100 * quota.required) / scale}%` }} />
    </div>
  );
};

const Meter = ({ quota }: { readonly quota: QuotaBody }): ReactNode => (
  <article className={css.meter} data-meter>
    <div className={css.line}>
      <h3>{`${quota.scopeName}${text('web.of')}${quota.name}`}</h3>
      <b>
        <Verdict shape={shapeOf(quota)}>{quota.verdict}</Verdict>
      </b>
    </div>
    <div className={css.line}>
      <span className="note">
        {text('web.actual')} <b className={css.big}>{figure(quota.actual)}</b> {text('web.persons')}
      </span>
      <span className="note">
        {text('web.at_least')} <b className={css.big}>{figure(quota.required)}</b> {text('web.persons')}
      </span>
    </div>
    <Ruler quota={quota} />
    <div className={css.line}>
      <span className="note">{quota.formula}</span>
      <span className="clause">{text('web.clause', { clause: quota.clause })}</span>
    </div>
  </article>
);

/** One meter per quota and scope. */
export const Meters = ({ quotas }: { readonly quotas: readonly QuotaBody[] }): ReactNode => (
  <section className={`panel ${css.meters}`} aria-label={text('web.meters')}>
    {quotas.map((quota) => (
      <Meter key={`${quota.rule} ${quota.scope}`} quota={quota} />
    ))}
  </section>
);

/** A spread has a coefficient in words; its squared number says nothing to a reader. */
const isSpread = (goals: readonly string[]): boolean => goals.some((goal) => goal.startsWith('cv_'));

export const isProven = ({ levels }: PlanSummaryBody): boolean =>
  levels.length > 0 && levels.every(({ proven }) => proven);

export const ProofSeal = ({
  proven,
  small = false,
}: {
  readonly proven: boolean;
  readonly small?: boolean;
}): ReactNode => (
  <span className={`${css.seal} ${proven ? '' : css.bound} ${small ? css.small : ''}`} aria-hidden="true">
    {text(proven ? 'web.seal_proven' : 'web.seal_bound')}
  </span>
);

/** The goals in order with value, smallest possible and proof. */
export const Levels = ({ summary }: { readonly summary: PlanSummaryBody }): ReactNode => (
  <section className={`panel ${css.levels}`} id="levels" aria-labelledby="levels-title">
    <div className={css.levelsHead}>
      <ProofSeal proven={isProven(summary)} />
      <h2 id="levels-title">{summary.statusName}</h2>
      <span className="note">
        {text(isProven(summary) ? 'web.levels_proven' : 'web.levels_open', { count: summary.levels.length })}
      </span>
    </div>
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            {['level', 'goal', 'value', 'smallest', 'proof'].map((name) => (
              <th key={name} scope="col" className={name === 'value' || name === 'smallest' ? 'figure' : undefined}>
                {text(`web.level.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {summary.levels.map((level, index) => (
            <tr key={level.goals.join()}>
              <td>{index + 1}</td>
              <td>{level.name}</td>
              <td className="figure">
                <b>{/^\d+$/.test(level.reached) ? figure(Number(level.reached)) : level.reached}</b>
              </td>
              <td className="figure">{level.bound === null || isSpread(level.goals) ? '—' : figure(level.bound)}</td>
              <td className={level.proven ? 'holds' : 'exact'}>
                <ProofSeal proven={level.proven} small /> {level.proven ? text('web.equal') : level.verdict}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
);
