import type { KeyboardEvent, ReactNode } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { text } from '../../app/texts.ts';
import { Choice } from '../../parts/choice.tsx';
import { Glyph } from '../../parts/glyph.tsx';
import css from './policy.module.css';
import { droppedAt, type GoalLevel, goalLevels, movedBy } from './policy-model.ts';

interface GoalOrderProps {
  readonly value: unknown;
  readonly goals: readonly { readonly goal: string; readonly name: string }[];
  readonly change: (value: unknown) => void;
}

/** The goals in the order in which they are optimised: moved by drag, or by Alt and an arrow key. */
export const GoalOrder = ({ value, goals, change }: GoalOrderProps): ReactNode => {
  const levels = goalLevels(value);
  const put = (next: readonly GoalLevel[]): void => change(next.map(({ written }) => written));
  const nameOf = (id: string): string => goals.find(({ goal }) => goal === id)?.name ?? id;
  const levelName = (level: GoalLevel): string =>
    level.goals.map(({ goal, weight }) => (weight === 1 ? nameOf(goal) : `${weight} × ${nameOf(goal)}`)).join(' + ');
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) =>
      put(
        droppedAt(levels, new Set([...keys].map(String)), {
          id: String(target.key),
          after: target.dropPosition === 'after',
        }),
      ),
  });
  const absent = goals.filter(({ goal }) => !levels.some((level) => level.goals.some((part) => part.goal === goal)));
  const move = (event: KeyboardEvent): void => {
    const id = (event.target as HTMLElement).closest('[data-key]')?.getAttribute('data-key') ?? null;
    if (id === null || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    put(movedBy(levels, id, event.key === 'ArrowUp' ? -1 : 1));
  };
  return (
    <div className={css.order} id="goal-order" role="presentation" onKeyDownCapture={move}>
      <GridList
        aria-label={text('web.policy.goal_order')}
        items={levels.map((level, index) => ({ ...level, number: index + 1 }))}
        dependencies={[goals]}
        dragAndDropHooks={dragAndDropHooks}
        className={css.levels ?? ''}
      >
        {(level) => (
          <GridListItem id={level.id} textValue={levelName(level)} className={css.level ?? ''}>
            <Button slot="drag" className={css.grip ?? ''}>
              <Glyph shape="grip" />
            </Button>
            <span className={css.levelNumber}>{level.number}</span>
            <span className={css.levelName}>{levelName(level)}</span>
            <Button
              className={css.drop ?? ''}
              aria-label={text('web.policy.drop_goal', { goal: levelName(level) })}
              onPress={() => put(levels.filter(({ id }) => id !== level.id))}
            >
              <Glyph shape="close" />
            </Button>
          </GridListItem>
        )}
      </GridList>
      {absent.length === 0 ? null : (
        <Choice
          id="add-goal"
          label={text('web.policy.add_goal')}
          hideLabel
          value=""
          options={[
            { id: '', name: text('web.policy.add_goal') },
            ...absent.map(({ goal, name }) => ({ id: goal, name })),
          ]}
          choose={(goal) => {
            if (goal !== '') change([...levels.map(({ written }) => written), goal]);
          }}
        />
      )}
    </div>
  );
};
