import type { ReactNode } from 'react';
import type { SchoolReviewBody } from '../../app/people-service.ts';
import { figure, text } from '../../app/texts.ts';
import { Verdict } from '../../parts/glyph.tsx';
import { changeShape, changeWord, PostBlocks } from './post-blocks.tsx';
import css from './school-review.module.css';

type Subject = SchoolReviewBody['subjects'][number];

const nameOf = (one: Subject): string => text('web.stage_subject', { stage: one.stageName, subject: one.subjectName });

/** Those the plan changes first, then those that stay short, in the order of the posts. */
const ordered = (subjects: readonly Subject[]): readonly Subject[] =>
  subjects.toSorted(
    (a, b) =>
      Number(b.leaving + b.arriving > 0) - Number(a.leaving + a.arriving > 0) ||
      Number(b.short > 0) - Number(a.short > 0),
  );

/** Each subject of the own school before and after, a block a person. */
export const SubjectCards = ({ review }: { readonly review: SchoolReviewBody }): ReactNode => (
  <ul className={css.moves} id="subjects">
    {ordered(review.subjects).map((one) => (
      <li key={`${one.stage} ${one.subject}`} className={css.subject}>
        <PostBlocks title={nameOf(one)} post={one} />
        {one.leaving + one.arriving === 0 ? null : (
          <p className={css.small}>
            {text('web.people.flow', { leaving: figure(one.leaving), arriving: figure(one.arriving) })}
          </p>
        )}
      </li>
    ))}
  </ul>
);

const columns = ['required', 'before', 'leaving', 'arriving', 'after'] as const;

/** The same as a table, for the desk. */
export const SubjectTable = ({ review }: { readonly review: SchoolReviewBody }): ReactNode => (
  <section className="panel scroll" id="subjects" aria-label={text('web.people.subjects')}>
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{text('web.move.subject')}</th>
          {columns.map((name) => (
            <th key={name} scope="col" className="figure">
              {text(`web.people.column.${name}`)}
            </th>
          ))}
          <th scope="col">{text('web.people.column.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {ordered(review.subjects).map((one) => (
          <tr key={`${one.stage} ${one.subject}`}>
            <td>{nameOf(one)}</td>
            {columns.map((name) => (
              <td key={name} className="figure">
                {(name === 'leaving' || name === 'arriving') && one[name] === 0 ? '' : figure(one[name])}
              </td>
            ))}
            <td>
              <Verdict shape={changeShape(one)}>{changeWord(one)}</Verdict>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
