import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { PlanBody } from '../../../api/http/contract/plan.ts';
import { useAsk } from '../../app/queries.ts';
import { getStanding } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { moment, text } from '../../app/texts.ts';
import { Choice } from '../../parts/choice.tsx';
import { Glyph } from '../../parts/glyph.tsx';
import { usePlans } from './follow-run.ts';
import { Generate } from './generate.tsx';
import css from './plan-screen.module.css';

const policyName = (name: string): string => (name === 'default' ? text('web.default_policy') : name);

/** The ways a plan goes, of which the present one is marked. */
const states = ['draft', 'in_review', 'public_notice', 'final'] as const;

const Downloads = ({ plan }: { readonly plan: PlanBody }): ReactNode => {
  const noPlan = plan.summary?.status === 'infeasible';
  const files = [
    { id: 'workbook', label: 'web.workbook' },
    ...(noPlan ? [] : [{ id: 'evidence', label: 'web.evidence' }]),
    { id: 'plan', label: 'web.document' },
  ];
  return (
    <MenuTrigger>
      <Button className="button" id="downloads">
        {text('web.downloads')}
        <Glyph shape="down" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="listbox">
          {files.map(({ id, label }) => (
            <MenuItem key={id} className="option" href={`/api/plans/${plan.id}/${id}`} download={`${id}`}>
              {text(label)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};

interface PlanHeadProps {
  readonly plan: PlanBody;
  readonly started: (id: string) => void;
}

/** Title, which plan is shown, where it stands, its files, and the next run. */
export const PlanHead = ({ plan, started }: PlanHeadProps): ReactNode => {
  const may = useMay();
  const navigate = useNavigate();
  const plans = usePlans();
  const standing = useAsk(['standing', plan.id], () => getStanding(plan.id), { enabled: plan.summary !== null });
  const { data } = standing;
  const finished = (plans.data ?? []).filter(({ id, state }) => state === 'finished' || id === plan.id);
  return (
    <div className={css.head}>
      <h1>{text('web.title')}</h1>
      <Choice
        id="version"
        label={text('web.version.choose')}
        hideLabel
        value={plan.id}
        options={(finished.some(({ id }) => id === plan.id) ? finished : [plan, ...finished]).map((one) => ({
          id: one.id,
          name:
            one.id === plan.id && data !== undefined
              ? `${text('web.version', { version: data.version })} · ${moment(one.createdAt)}`
              : `${one.datasetName} · ${moment(one.createdAt)}`,
        }))}
        choose={(planId) => {
          navigate({ to: '/plan/$planId', params: { planId } }).catch(reportError);
        }}
      />
      {data === undefined ? null : (
        <ol className={css.states} aria-label={text('web.version.stands')}>
          {states.map((state) => (
            <li key={state} aria-current={data.state === state ? 'step' : undefined}>
              {text(`review_state.${state}`)}
            </li>
          ))}
        </ol>
      )}
      <span className="note" id="shown-state">
        {plan.summary === null
          ? text(`web.state.${plan.state}`)
          : `${plan.summary.statusName} · ${policyName(plan.summary.policy)}`}
      </span>
      <span className="space" />
      {plan.summary !== null && may('checks.read') && finished.length > 1 ? (
        <Link to="/compare" search={{ to: plan.id }} className="button quiet" id="compare">
          {text('web.compare.with')}
        </Link>
      ) : null}
      {may('policies.read') && may('plans.create') ? (
        <Link to="/policy" className="button quiet">
          {text('web.policy.title')}
        </Link>
      ) : null}
      {plan.summary !== null && may('plans.export') ? <Downloads plan={plan} /> : null}
      {may('plans.create') ? <Generate again started={started} /> : null}
    </div>
  );
};
