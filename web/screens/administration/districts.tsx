import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { createDistrict, type DistrictBody, listDistricts, renameDistrict } from '../../app/people-service.ts';
import { refresh, useAsk } from '../../app/queries.ts';
import { moment, text } from '../../app/texts.ts';
import { Failed, Loading } from '../../parts/states.tsx';
import css from './administration.module.css';
import { ProblemLine } from './problem-line.tsx';

const DistrictRow = ({ district }: { readonly district: DistrictBody }): ReactNode => {
  const [name, setName] = useState<string | null>(null);
  const rename = useMutation({
    mutationFn: (next: string) => renameDistrict(district.id, next),
    onSuccess: async () => {
      setName(null);
      await refresh('districts');
    },
  });
  return (
    <tr>
      <td>{district.code}</td>
      <td>
        {name === null ? (
          <b>{district.name}</b>
        ) : (
          <input
            className="input"
            aria-label={text('web.people.admin.district_name')}
            maxLength={100}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
        <ProblemLine error={rename.error} />
      </td>
      <td>{moment(district.createdAt)}</td>
      <td>
        <div className={css.actions}>
          {name === null ? (
            <Button className={`button ${css.small}`} onPress={() => setName(district.name)}>
              {text('web.people.admin.rename')}
            </Button>
          ) : (
            <>
              <Button
                className={`button primary ${css.small}`}
                isDisabled={rename.isPending || name.trim() === ''}
                onPress={() => rename.mutate(name.trim())}
              >
                {text('web.people.admin.save')}
              </Button>
              <Button className={`button ${css.small}`} onPress={() => setName(null)}>
                {text('web.people.admin.leave')}
              </Button>
            </>
          )}
        </div>
      </td>
    </tr>
  );
};

/** The districts of this service. */
export const Districts = (): ReactNode => {
  const districts = useAsk(['districts'], listDistricts);
  const [[code, name], setGiven] = useState<readonly [string, string]>(['', '']);
  const create = useMutation({
    mutationFn: () => createDistrict({ code: code.trim(), name: name.trim() }),
    onSuccess: async () => {
      setGiven(['', '']);
      await refresh('districts');
    },
  });
  if (districts.isError) return <Failed error={districts.error} again={districts.refetch} />;
  if (districts.data === undefined) return <Loading what={text('web.people.admin.districts')} />;
  return (
    <div className={css.parts}>
      <section className="panel">
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            create.mutate();
          }}
        >
          <label className="field">
            {text('web.people.admin.code')}
            <input
              className="input"
              required
              maxLength={40}
              pattern="[a-z0-9][a-z0-9\-]*"
              value={code}
              onChange={({ target }) => setGiven([target.value, name])}
            />
          </label>
          <label className="field">
            {text('web.people.admin.district_name')}
            <input
              className="input"
              required
              maxLength={100}
              value={name}
              onChange={({ target }) => setGiven([code, target.value])}
            />
          </label>
          <Button type="submit" className="button primary" isDisabled={create.isPending}>
            {text('web.people.admin.add_district')}
          </Button>
        </form>
        <ProblemLine error={create.error} />
      </section>
      <section className="panel scroll" id="districts">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{text('web.people.admin.code')}</th>
              <th scope="col">{text('web.people.admin.district_name')}</th>
              <th scope="col">{text('web.people.admin.since')}</th>
              <th scope="col">{text('web.people.admin.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {districts.data.map((district) => (
              <DistrictRow key={district.id} district={district} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
};
