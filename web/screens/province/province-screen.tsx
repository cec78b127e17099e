import type { ReactNode } from 'react';
import { getRollup, type RollupBody } from '../../app/people-service.ts';
import { useAsk } from '../../app/queries.ts';
import { figure, moment, text } from '../../app/texts.ts';
import { type Shape, Verdict } from '../../parts/glyph.tsx';
import { PrintFoot } from '../../parts/print-foot.tsx';
import { ScreenHead } from '../../parts/screen-head.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import css from './province.module.css';

type District = RollupBody['districts'][number];
type Plan = NonNullable<District['plan']>;

const states: Readonly<Record<Plan['state'], Shape>> = {
  draft: 'open',
  in_review: 'underway',
  public_notice: 'underway',
  final: 'holds',
};

/** A quota with what the plan reaches and its verdict. */
const Quota = ({ quota }: { readonly quota: Plan['quotas'][number] }): ReactNode => (
  <span className={css.quota}>
    {quota.scopeName} {quota.name} <b>{quota.actual}</b>
    <Verdict shape={quota.holds ? 'holds' : 'broken'}>
      {text(quota.holds ? 'web.people.province.holds' : 'web.people.province.broken')}
    </Verdict>
  </span>
);

const Row = ({ district }: { readonly district: District }): ReactNode => {
  const { plan, data } = district;
  return (
    <tr data-district={district.code}>
      <td>
        <b>{district.district}</b> <span className="hint">{district.code}</span>
      </td>
      <td className="figure">{data === null ? '—' : figure(data.schools)}</td>
      <td className="figure">{data === null ? '—' : figure(data.teachers)}</td>
      <td>
        {plan === null ? (
          <Verdict shape="open">
            {text(data === null ? 'web.people.province.no_data' : 'web.people.province.no_plan')}
          </Verdict>
        ) : (
          <Verdict shape={states[plan.state]}>{plan.stateName}</Verdict>
        )}
      </td>
      <td className="figure">{plan === null ? '' : figure(plan.transfers)}</td>
      <td className="figure">{plan === null ? '' : figure(plan.backbone)}</td>
      <td className="wrap">
        {plan?.quotas.map((quota) => (
          <Quota key={`${quota.rule} ${quota.scope}`} quota={quota} />
        ))}
      </td>
      <td className="figure">
        {plan === null ? '' : <span className={plan.broken > 0 ? 'broken' : undefined}>{figure(plan.broken)}</span>}
      </td>
      <td>{plan?.decidedAt == null ? '' : moment(plan.decidedAt)}</td>
    </tr>
  );
};

/** How every district stands, in sums: no person, no school, and no order but that of the codes. */
export const ProvinceScreen = (): ReactNode => {
  const rollup = useAsk(['rollup'], getRollup, { every: 60_000 });
  if (rollup.isError && rollup.data === undefined) return <Failed error={rollup.error} again={rollup.refetch} />;
  if (rollup.data === undefined) return <Loading what={text('web.people.province.title')} />;
  const { districts, totals } = rollup.data;
  return (
    <>
      <ScreenHead title={text('web.people.province.title')} note={text('web.people.province.note')} />
      <div className={css.sums} id="totals">
        {(['districts', 'withData', 'withPlan', 'quotasReached', 'teachers', 'transfers', 'backbone'] as const).map(
          (name) => (
            <span key={name}>
              {text(`web.people.province.total.${name}`)} <b>{figure(totals[name])}</b>
            </span>
          ),
        )}
      </div>
      {districts.length === 0 ? (
        <Statement title={text('web.people.province.none')}>
          <p>{text('web.people.province.none_detail')}</p>
        </Statement>
      ) : (
        <ScrollRegion className="panel" id="rollup" aria-label={text('web.people.province.title')}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{text('web.people.admin.district')}</th>
                <th scope="col" className="figure">
                  {text('web.datasets.schools')}
                </th>
                <th scope="col" className="figure">
                  {text('web.datasets.teachers')}
                </th>
                <th scope="col">{text('web.datasets.state')}</th>
                <th scope="col" className="figure">
                  {text('web.people.province.transfers')}
                </th>
                <th scope="col" className="figure">
                  {text('web.people.province.backbone')}
                </th>
                <th scope="col">{text('web.meters')}</th>
                <th scope="col" className="figure">
                  {text('web.people.province.rules_broken')}
                </th>
                <th scope="col">{text('web.people.province.decided')}</th>
              </tr>
            </thead>
            <tbody>
              {districts.map((district) => (
                <Row key={district.code} district={district} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <PrintFoot />
    </>
  );
};
