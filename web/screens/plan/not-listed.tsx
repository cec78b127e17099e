import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useAsk } from '../../app/queries.ts';
import { getLedger } from '../../app/service.ts';
import { text } from '../../app/texts.ts';
import css from './moves-panel.module.css';

/** People of that name who stay, shown at most. */
const most = 6;

interface NotListedProps {
  readonly datasetId: string;
  readonly words: string;
  readonly listed: ReadonlySet<string>;
  readonly open: (teacherId: string) => void;
}

/** People whose name or code matches and who are in no move: each opens the card that says why not. */
export const NotListed = ({ datasetId, words, listed, open }: NotListedProps): ReactNode => {
  const ledger = useAsk(['ledger', datasetId, words], () => getLedger(datasetId, { text: words, offset: 0 }), {
    enabled: words.length > 1,
  });
  const staying = (ledger.data?.entries ?? []).filter(({ teacherId }) => !listed.has(teacherId)).slice(0, most);
  if (words.length < 2 || staying.length === 0) return null;
  return (
    <p className={css.notListed} id="not-listed">
      {text('web.card.not_listed')}
      {staying.map(({ teacherId, name, school }) => (
        <Button key={teacherId} className="button quiet" data-staying={teacherId} onPress={() => open(teacherId)}>
          {text('web.card.why_not', { teacher: `${name} ${school}` })}
        </Button>
      ))}
    </p>
  );
};
