import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { refresh, useAsk } from '../../app/queries.ts';
import { listDatasets, Refused, startPlan } from '../../app/service.ts';
import { figure, moment, text } from '../../app/texts.ts';
import { Choice } from '../../parts/choice.tsx';
import { Glyph } from '../../parts/glyph.tsx';
import css from './generate.module.css';
import { usePolicies } from './use-policies.ts';

const remembered = 'chosen-policy';

interface FormProps {
  readonly started: (id: string) => void;
  readonly close: () => void;
}

const GenerateForm = ({ started, close }: FormProps): ReactNode => {
  const datasets = useAsk(['datasets'], listDatasets);
  const { options: policies } = usePolicies();
  const [chosen, setChosen] = useState<string | null>(null);
  const [policy, setPolicy] = useState(sessionStorage.getItem(remembered) ?? '');
  const usable = (datasets.data ?? []).filter(({ withdrawnAt }) => withdrawnAt === null);
  const dataset = usable.find(({ id }) => id === chosen) ?? usable.find(({ inForce }) => inForce) ?? usable[0];
  const start = useMutation({
    mutationFn: (datasetId: string) => startPlan({ datasetId, ...(policy === '' ? {} : { policy }) }),
    onSuccess: async ({ id }) => {
      sessionStorage.setItem(remembered, policy);
      started(id);
      close();
      await refresh('plans');
    },
  });
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (dataset !== undefined) start.mutate(dataset.id);
      }}
    >
      <Heading slot="title" level={2}>
        {text('web.generate.title')}
      </Heading>
      {dataset === undefined ? (
        <p>{text(datasets.isPending ? 'web.generate.reading' : 'web.generate.no_data')}</p>
      ) : (
        <Choice
          id="dataset"
          label={text('web.generate.dataset')}
          value={dataset.id}
          options={usable.map(({ id, name, counts, importedAt, inForce }) => ({
            id,
            name: `${name} · ${text('web.generate.teachers', { count: figure(counts.teachers ?? 0) })}`,
            note: inForce ? text('web.in_force') : moment(importedAt),
          }))}
          choose={setChosen}
        />
      )}
      <Choice id="preset" label={text('web.policy')} value={policy} options={policies} choose={setPolicy} />
      <Link to="/policy" search={policy === '' ? {} : { from: policy }} onClick={close}>
        {text('web.policy.edit')}
      </Link>
      {start.error === null ? null : (
        <p className="broken" role="alert">
          <Glyph shape="broken" />{' '}
          {start.error instanceof Refused
            ? `${start.error.problem.title}${text('web.of')}${start.error.problem.detail}`
            : text('web.unreachable')}
        </p>
      )}
      <div className={css.actions}>
        <Button className="button" onPress={close}>
          {text('web.dismiss')}
        </Button>
        <Button
          id="start"
          type="submit"
          className="button primary"
          isDisabled={dataset === undefined || start.isPending}
        >
          {text('web.start')}
        </Button>
      </div>
    </form>
  );
};

interface GenerateProps {
  readonly again: boolean;
  readonly started: (id: string) => void;
}

/** The button that opens the choice of data and policy, from which a run is started. */
export const Generate = ({ again, started }: GenerateProps): ReactNode => (
  <DialogTrigger>
    <Button id="generate" className={again ? 'button' : 'button primary'}>
      {text(again ? 'web.generate.again' : 'web.generate.open')}
    </Button>
    <Popover className="popover" placement="bottom end">
      <Dialog className={css.dialog ?? ''}>{({ close }) => <GenerateForm started={started} close={close} />}</Dialog>
    </Popover>
  </DialogTrigger>
);
