import type { ReactNode } from 'react';
import { figure, text } from '../../app/texts.ts';
import { type Shape, Verdict } from '../../parts/glyph.tsx';
import css from './post-blocks.module.css';

export interface PostChange {
  readonly required: number;
  readonly before: number;
  readonly after: number;
}

/** Blocks of full size that fit between label and figure on a phone. */
const most = 12;

const Row = ({
  name,
  held,
  required,
  children,
}: {
  readonly name: string;
  readonly held: number;
  readonly required: number;
  readonly children: ReactNode;
}): ReactNode => {
  const all = Math.max(held, required);
  return (
    <p className={css.row}>
      <span className={css.when}>{text(name)}</span>
      <span className={all > most ? `${css.blocks} ${css.tight}` : css.blocks} aria-hidden="true">
        {Array.from({ length: all }, (_, index) => index + 1).map((place) => (
          <span
            key={place}
            className={[
              place > held ? css.lacking : place > required ? css.spare : css.held,
              place === required ? css.required : '',
            ].join(' ')}
          />
        ))}
      </span>
      {children}
    </p>
  );
};

export const changeShape = ({ required, after }: PostChange): Shape =>
  after > required ? 'holds' : after === required ? 'exact' : 'broken';

export const changeWord = ({ required, after }: PostChange): string =>
  after === required
    ? text('web.strip.exact')
    : text(after > required ? 'web.strip.spare' : 'web.strip.short', { count: figure(Math.abs(after - required)) });

/** A post at the own school, a block a person, before and after; the line stands where what is required ends. */
export const PostBlocks = ({ title, post }: { readonly title: string; readonly post: PostChange }): ReactNode => (
  <section className={css.post}>
    <h2 className={css.head}>
      {title}
      <span>{text('web.people.required', { count: figure(post.required) })}</span>
    </h2>
    <Row name="web.review.now" held={post.before} required={post.required}>
      <span className={css.figure}>{text('web.people.persons', { count: figure(post.before) })}</span>
    </Row>
    <Row name="web.review.then" held={post.after} required={post.required}>
      <span className={css.figure}>
        <Verdict shape={changeShape(post)}>
          {text('web.people.persons', { count: figure(post.after) })}
          {text('web.people.comma')}
          {changeWord(post)}
        </Verdict>
      </span>
    </Row>
  </section>
);
