import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { DatasetBrief } from '../../../api/http/contract/dataset.ts';
import { refresh, useAsk } from '../../app/queries.ts';
import { listDatasets, Refused, withdrawDataset } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { figure, moment, text } from '../../app/texts.ts';
import { Verdict } from '../../parts/glyph.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import { DatasetCheck } from './dataset-check.tsx';
import css from './import-screen.module.css';

const WithdrawForm = ({
  dataset,
  close,
}: {
  readonly dataset: DatasetBrief;
  readonly close: () => void;
}): ReactNode => {
  const [why, setWhy] = useState('');
  const withdraw = useMutation({
    mutationFn: () => withdrawDataset(dataset.id, why),
    onSuccess: async () => {
      close();
      await refresh('datasets');
    },
  });
  return (
    <form
      className={css.withdraw}
      onSubmit={(event) => {
        event.preventDefault();
        withdraw.mutate();
      }}
    >
      <Heading slot="title" level={2}>
        {text('web.withdraw.title', { name: dataset.name })}
      </Heading>
      <p className="note">{text('web.withdraw.note')}</p>
      <label className="field">
        {text('web.withdraw.why')}
        <textarea
          className="input"
          rows={3}
          required
          maxLength={2000}
          value={why}
          onChange={(event) => setWhy(event.target.value)}
        />
      </label>
      {withdraw.error === null ? null : (
        <p className="broken" role="alert">
          {withdraw.error instanceof Refused ? withdraw.error.problem.detail : text('web.unreachable')}
        </p>
      )}
      <div className={css.actions}>
        <Button className="button" onPress={close}>
          {text('web.dismiss')}
        </Button>
        <Button type="submit" className="button danger" isDisabled={withdraw.isPending || why.trim() === ''}>
          {text('web.withdraw.do')}
        </Button>
      </div>
    </form>
  );
};

const Withdraw = ({ dataset }: { readonly dataset: DatasetBrief }): ReactNode => (
  <DialogTrigger>
    <Button className="button quiet" aria-label={text('web.withdraw.title', { name: dataset.name })}>
      {text('web.withdraw.open')}
    </Button>
    <ModalOverlay className={css.overlay ?? ''} isDismissable>
      <Modal className="popover">
        <Dialog className={css.dialog ?? ''}>{({ close }) => <WithdrawForm dataset={dataset} close={close} />}</Dialog>
      </Modal>
    </ModalOverlay>
  </DialogTrigger>
);

/** Every import of the district: which is in force, who imported it, how many warnings; a wrong one is withdrawn. */
export const Datasets = (): ReactNode => {
  const may = useMay();
  const datasets = useAsk(['datasets'], listDatasets);
  if (datasets.isError) return <Failed error={datasets.error} again={datasets.refetch} />;
  if (datasets.data === undefined) return <Loading what={text('web.datasets.title')} />;
  if (datasets.data.length === 0)
    return (
      <Statement title={text('web.datasets.none')}>
        <p>{text('web.datasets.none_detail')}</p>
      </Statement>
    );
  const inForce = datasets.data.find((dataset) => dataset.inForce);
  return (
    <>
      {inForce !== undefined && may('posts.read') ? <DatasetCheck datasetId={inForce.id} name={inForce.name} /> : null}
      <section className="panel scroll" id="datasets" aria-labelledby="datasets-title">
        <h2 className={css.title} id="datasets-title">
          {text('web.datasets.title')} <span className="hint">{datasets.data.length}</span>
        </h2>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{text('web.datasets.state')}</th>
              <th scope="col">{text('web.datasets.name')}</th>
              <th scope="col">{text('web.datasets.when')}</th>
              <th scope="col">{text('web.datasets.who')}</th>
              <th scope="col" className="figure">
                {text('web.datasets.schools')}
              </th>
              <th scope="col" className="figure">
                {text('web.datasets.teachers')}
              </th>
              <th scope="col" className="figure">
                {text('web.datasets.warnings')}
              </th>
              <th scope="col">{text('web.datasets.check')}</th>
              <th scope="col">
                <span className="unseen">{text('web.withdraw.open')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {datasets.data.map((dataset) => (
              <tr key={dataset.id} data-dataset={dataset.id}>
                <td>
                  {dataset.withdrawnAt !== null ? (
                    <Verdict shape="open">{text('web.datasets.withdrawn')}</Verdict>
                  ) : dataset.inForce ? (
                    <Verdict shape="holds">{text('web.in_force')}</Verdict>
                  ) : (
                    <span className="hint">{text('web.datasets.earlier')}</span>
                  )}
                </td>
                <td title={dataset.withdrawnWhy ?? undefined}>
                  <b>{dataset.name}</b>
                </td>
                <td>{moment(dataset.importedAt)}</td>
                <td>{dataset.importedBy ?? '—'}</td>
                <td className="figure">{figure(dataset.counts.schools ?? 0)}</td>
                <td className="figure">{figure(dataset.counts.teachers ?? 0)}</td>
                <td className={dataset.warningCount === 0 ? 'figure' : 'figure warning'}>
                  {figure(dataset.warningCount)}
                </td>
                <td className="hint">{dataset.sha256.slice(0, 12)}</td>
                <td>
                  {may('datasets.withdraw') && dataset.withdrawnAt === null ? <Withdraw dataset={dataset} /> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};
