import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import css from './demonstration.module.css';
import { queries, useAsk } from './queries.ts';
import { importSample, listDatasets, listSamples, Refused, withdrawDataset } from './service.ts';
import { useMay } from './session.ts';
import { text } from './texts.ts';

const Demonstrated = (): ReactNode => {
  const datasets = useAsk(['datasets'], listDatasets);
  const samples = useAsk(['samples'], listSamples);
  const shown = datasets.data?.find(({ inForce }) => inForce);
  const isSample = (name: string): boolean => name === 'sample' || samples.data?.includes(name) === true;
  const change = useMutation({
    mutationFn: async () => {
      if (shown === undefined) await importSample();
      else await withdrawDataset(shown.id, text('web.demo.why'));
    },
    // Every screen shows the dataset in force.
    onSettled: () => queries.invalidateQueries(),
  });
  if (datasets.data === undefined || samples.data === undefined) return null;
  if (shown !== undefined && !isSample(shown.name)) return null;
  return (
    <div className={css.demo} id="demonstration">
      <span>{text('web.demo.name')}</span>
      <Button className="button quiet" isDisabled={change.isPending} onPress={() => change.mutate()}>
        {text(shown === undefined ? 'web.demo.load' : 'web.demo.remove')}
      </Button>
      {change.error === null ? null : (
        <p className="broken" role="alert">
          {change.error instanceof Refused ? change.error.problem.detail : text('web.unreachable')}
        </p>
      )}
    </div>
  );
};

/** The bundled demonstration: taken out of force with one click while it is all there is, and loaded with one where nothing is. */
export const Demonstration = (): ReactNode => (useMay()('datasets.withdraw') ? <Demonstrated /> : null);
