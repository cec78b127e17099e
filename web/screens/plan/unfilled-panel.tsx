import { type ReactNode, useState } from 'react';
import { useAsk } from '../../app/queries.ts';
import { figure, text } from '../../app/texts.ts';
import { Verdict } from '../../parts/glyph.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import { getPostExplanation, getUnfilled } from './plan-service.ts';
import css from './unfilled-panel.module.css';

interface Post {
  readonly schoolId: string;
  readonly stage: string;
  readonly subject: string;
}

/** Who could fill a post, or why no one can; what each would cost is solved when it is opened. */
const PostAnswer = ({ planId, post }: { readonly planId: string; readonly post: Post }): ReactNode => {
  const key = ['post-explanation', planId, post.schoolId, post.stage, post.subject];
  const answer = useAsk(key, () => getPostExplanation(planId, post));
  if (answer.isError) return <Failed error={answer.error} again={answer.refetch} />;
  if (answer.data === undefined) return <Loading what={text('web.card.alternatives_solving')} />;
  const { heading, lines, alternatives } = answer.data;
  return (
    <div className={css.answer} id="post-answer">
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {alternatives.map((one) => (
        <p key={one.label}>
          <Verdict shape={one.status === 'possible' ? 'holds' : one.status === 'impossible' ? 'broken' : 'open'}>
            {one.label}
          </Verdict>{' '}
          <span className="note">{one.says}</span>
        </p>
      ))}
    </div>
  );
};

/** Posts that the plan leaves unfilled; the chosen one with who could fill it. */
export const UnfilledPanel = ({ planId }: { readonly planId: string }): ReactNode => {
  const posts = useAsk(['unfilled', planId], () => getUnfilled(planId));
  const [chosen, setChosen] = useState<string | null>(null);
  if (posts.isError) return <Failed error={posts.error} again={posts.refetch} />;
  if (posts.data === undefined) return <Loading what={text('web.tab.unfilled')} />;
  if (posts.data.length === 0) return <Statement shape="holds" title={text('web.unfilled.none')} />;
  const idOf = ({ schoolId, stage, subject }: Post): string => `${schoolId} ${stage} ${subject}`;
  const post = posts.data.find((one) => idOf(one) === chosen);
  return (
    <div className={css.unfilled} id="unfilled">
      <ScrollRegion aria-label={text('web.tab.unfilled')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{text('web.posts.school')}</th>
              <th scope="col">{text('web.unfilled.post')}</th>
              {['required', 'held', 'after', 'missing'].map((key) => (
                <th key={key} scope="col" className="figure">
                  {text(`web.unfilled.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {posts.data.map((one) => (
              <tr key={idOf(one)} className={idOf(one) === chosen ? css.chosen : undefined}>
                <td>
                  <button type="button" className={css.open} data-post={idOf(one)} onClick={() => setChosen(idOf(one))}>
                    {one.school}
                  </button>
                </td>
                <td>{text('web.unfilled.name', { stage: one.stage, subject: one.subject })}</td>
                <td className="figure">{figure(one.required)}</td>
                <td className="figure">{figure(one.held)}</td>
                <td className="figure">{figure(one.after)}</td>
                <td className="figure broken">
                  <b>{figure(one.missing)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {post === undefined ? (
        <p className={`hint ${css.answer}`}>{text('web.unfilled.choose')}</p>
      ) : (
        <PostAnswer key={idOf(post)} planId={planId} post={post} />
      )}
    </div>
  );
};
