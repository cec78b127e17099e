import type { ReactNode } from 'react';
import type { PlanSummaryBody } from '../../../api/http/contract/plan.ts';
import { useAsk } from '../../app/queries.ts';
import { figure, text } from '../../app/texts.ts';
import { Verdict } from '../../parts/glyph.tsx';
import { Failed, Loading } from '../../parts/states.tsx';
import { type Alternative, goalsOf, lossOf, signed, tightest } from './alternatives.ts';
import css from './move-card.module.css';
import { getExplanation } from './plan-service.ts';

/** Persons and places priced in each ranking; each takes one more solve. */
const priced = 3;

interface AlternativesProps {
  readonly planId: string;
  readonly teacherId: string;
  readonly quotas: PlanSummaryBody['quotas'];
}

const Quota = ({ of, quotas }: { readonly of: Alternative; readonly quotas: PlanSummaryBody['quotas'] }): ReactNode => {
  const quota = tightest(of);
  if (quota === null) return null;
  const name = quotas.find(({ rule, scope }) => rule === quota.rule && scope === quota.scope)?.name ?? '';
  const shape = quota.after < 0 ? 'broken' : quota.after === 0 ? 'exact' : 'holds';
  const margin =
    quota.after === 0
      ? text('web.strip.exact')
      : text(quota.after < 0 ? 'web.strip.short' : 'web.strip.spare', { count: figure(Math.abs(quota.after)) });
  return (
    <Verdict shape={shape}>
      {name} {margin}
    </Verdict>
  );
};

/** What another decision would cost in every goal: each alternative is the best plan under it, solved again. */
export const CardAlternatives = ({ planId, teacherId, quotas }: AlternativesProps): ReactNode => {
  const explanation = useAsk(['explanation', planId, teacherId, priced], () =>
    getExplanation(planId, teacherId, priced),
  );
  if (explanation.isError) return <Failed error={explanation.error} again={explanation.refetch} />;
  if (explanation.data === undefined) return <Loading what={text('web.card.alternatives_solving')} />;
  const { alternatives, blocks } = explanation.data;
  const goals = goalsOf(alternatives);
  const rest = blocks.find(({ key }) => key === 'alternatives')?.lines.slice(alternatives.length) ?? [];
  if (alternatives.length === 0) return <p className="hint">{text('web.card.alternatives_none')}</p>;
  return (
    <>
      <table className={`table ${css.alternatives}`} id="alternatives">
        <thead>
          <tr>
            <th scope="col">{text('web.card.instead')}</th>
            {goals.map((goal) => (
              <th key={goal} scope="col" className="figure">
                {text(`goal.${goal}`)}
              </th>
            ))}
            <th scope="col" className="figure">
              {text('web.card.others_change')}
            </th>
            <th scope="col">{text('web.card.quota')}</th>
          </tr>
        </thead>
        <tbody>
          {alternatives.map((one) => (
            <tr key={one.label} data-alternative={one.kind}>
              <td className="wrap">{one.label}</td>
              {one.status === 'possible' ? (
                <>
                  {goals.map((goal) => {
                    const loss = lossOf(one, goal) ?? 0;
                    return (
                      <td key={goal} className={`figure ${loss > 0 ? 'broken' : loss < 0 ? 'holds' : 'open'}`}>
                        {loss === 0 ? '0' : <b>{signed(loss)}</b>}
                      </td>
                    );
                  })}
                  <td className="figure">{one.changes === null ? '—' : figure(one.changes)}</td>
                  <td>
                    <Quota of={one} quotas={quotas} />
                  </td>
                </>
              ) : (
                <td colSpan={goals.length + 2} className="wrap">
                  <Verdict shape={one.status === 'impossible' ? 'broken' : 'open'}>{one.says}</Verdict>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rest.map((line) => (
        <p key={line} className="hint">
          {line}
        </p>
      ))}
    </>
  );
};
