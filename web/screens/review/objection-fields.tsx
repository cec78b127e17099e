import { useMutation } from '@tanstack/react-query';
import { type ChangeEvent, type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components';
import { checkProposal, type SchoolReviewBody, uploadEvidence } from '../../app/people-service.ts';
import { useAsk } from '../../app/queries.ts';
import { Refused } from '../../app/service.ts';
import { text } from '../../app/texts.ts';
import { Choice } from '../../parts/choice.tsx';
import { Glyph } from '../../parts/glyph.tsx';
import { type Draft, reasons } from './draft.ts';
import css from './objection-fields.module.css';

type Colleague = SchoolReviewBody['colleagues'][number];

interface FieldsProps {
  readonly planId: string;
  readonly teacherId: string;
  readonly leaves: boolean;
  readonly draft: Draft;
  readonly change: (next: Draft) => void;
  /** Teachers of the same subject who stay: one may be proposed instead. */
  readonly colleagues: readonly Colleague[];
}

/** The files that bear an objection out; each is uploaded when it is chosen. */
const Files = ({ draft, change }: Pick<FieldsProps, 'draft' | 'change'>): ReactNode => {
  const id = useId();
  const upload = useMutation({
    mutationFn: uploadEvidence,
    onSuccess: (file) => change({ ...draft, files: [...draft.files, { id: file.id, name: file.name }] }),
  });
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file !== undefined) upload.mutate(file);
  };
  return (
    <div className={css.files}>
      {draft.files.map((file) => (
        <p key={file.id} className={css.file}>
          <Glyph shape="done" />
          <span>{file.name}</span>
          <Button
            className={css.remove ?? ''}
            aria-label={text('web.people.remove_file', { name: file.name })}
            onPress={() => change({ ...draft, files: draft.files.filter((one) => one.id !== file.id) })}
          >
            <Glyph shape="close" />
          </Button>
        </p>
      ))}
      <label htmlFor={id} className={css.attach}>
        {text(upload.isPending ? 'web.people.uploading' : 'web.people.attach')}
        <input
          id={id}
          type="file"
          accept=".pdf,.jpg,.jpeg,.png,.docx"
          className="unseen"
          disabled={upload.isPending}
          onChange={choose}
        />
      </label>
      <span className={css.note}>{text('web.people.attach_note')}</span>
      {upload.error === null ? null : (
        <p className="broken" role="alert">
          <Glyph shape="broken" />{' '}
          {upload.error instanceof Refused ? upload.error.problem.detail : text('web.people.not_uploaded')}
        </p>
      )}
    </div>
  );
};

/** What the data say of the proposed teacher, before the objection is sent. */
const ProposalWords = ({
  planId,
  teacherId,
  proposal,
}: Pick<FieldsProps, 'planId' | 'teacherId'> & { readonly proposal: string }): ReactNode => {
  const check = useAsk(['proposal', planId, teacherId, proposal], () =>
    checkProposal(planId, teacherId, { teacherId: proposal, toSchoolId: null }),
  );
  if (check.data === undefined) return null;
  const { possible, obstacles, overrides } = check.data;
  return (
    <div className={possible ? 'holds' : 'broken'} role="status">
      <p>
        <Glyph shape={possible ? 'holds' : 'broken'} />{' '}
        {text(possible ? 'web.people.proposal_possible' : 'web.people.proposal_impossible')}
      </p>
      {[...obstacles, ...overrides].map((line) => (
        <p key={line} className={css.note}>
          {line}
        </p>
      ))}
    </div>
  );
};

/** The typed reason, its words and files, and the teacher proposed instead. */
export const ObjectionFields = ({ planId, teacherId, leaves, draft, change, colleagues }: FieldsProps): ReactNode => {
  const { reason } = draft;
  const offered = leaves ? reasons : (['other'] as const);
  return (
    <>
      <fieldset className={css.reasons}>
        <legend className={css.legend}>
          <b>{text('web.review.reason')}</b>
          <span>{text('web.people.choose_one')}</span>
        </legend>
        {offered.map((one) => (
          <label key={one} className={reason === one ? `${css.reason} ${css.chosen}` : css.reason}>
            <input
              type="radio"
              name={`reason-${teacherId}`}
              checked={reason === one}
              onChange={() => change({ ...draft, reason: one })}
            />
            {text(`web.review.reason.${one}`)}
          </label>
        ))}
        {leaves ? <p className={css.aside}>{text('web.review.hardship_note')}</p> : null}
      </fieldset>
      {reason === null || reason === 'hardship' ? null : (
        <textarea
          className="input"
          rows={2}
          maxLength={4000}
          aria-label={text('web.review.words')}
          placeholder={text('web.review.words')}
          value={draft.words}
          onChange={(event) => change({ ...draft, words: event.target.value })}
        />
      )}
      {reason === null ? null : (
        <>
          <Files draft={draft} change={change} />
          {leaves && colleagues.length > 0 ? (
            <>
              <Choice
                id={`proposal-${teacherId}`}
                label={text('web.people.proposal')}
                value={draft.proposal ?? ''}
                options={[
                  { id: '', name: text('web.people.no_proposal') },
                  ...colleagues.map((one) => ({
                    id: one.teacherId,
                    name: text('web.people.colleague', {
                      name: one.teacher,
                      subject: text('web.stage_subject', { stage: one.stageName, subject: one.subjectName }),
                    }),
                    note: text(one.eligible ? 'web.ledger.in' : 'web.ledger.out'),
                  })),
                ]}
                choose={(id) => change({ ...draft, proposal: id === '' ? null : id })}
              />
              {draft.proposal === null ? null : (
                <ProposalWords planId={planId} teacherId={teacherId} proposal={draft.proposal} />
              )}
            </>
          ) : null}
        </>
      )}
    </>
  );
};
