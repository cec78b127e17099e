import { type ReactNode, type RefObject, useMemo } from 'react';
import { Button, Checkbox, CheckboxGroup, Dialog, DialogTrigger, Popover, ToggleButton } from 'react-aria-components';
import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import { figure, text } from '../../app/texts.ts';
import { AreaMark } from '../../parts/area-mark.tsx';
import { Glyph, type Shape } from '../../parts/glyph.tsx';
import { type MoveMarks, noMarks } from './move-marks.ts';
import { columns } from './moves-columns.tsx';
import css from './moves-panel.module.css';
import { flowOf, type MarkFilter, type MovesView, markFilters, passes } from './moves-view.ts';
import { type Grouping, groupings, type PlanSearch } from './plan-search.ts';

const filterShapes: Readonly<Partial<Record<MarkFilter, Shape>>> = { objected: 'objection', ordered: 'pin' };

interface MovesToolsProps {
  readonly moves: readonly TransferBody[];
  readonly marks: ReadonlyMap<string, MoveMarks>;
  readonly view: MovesView;
  readonly find: RefObject<HTMLInputElement | null>;
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly grouping: Grouping;
  readonly columns: readonly string[];
  readonly setColumns: (keys: readonly string[]) => void;
  readonly copied: boolean;
  readonly copy: () => void;
  readonly change: (part: PlanSearch) => void;
}

const ColumnChooser = ({
  chosen,
  choose,
}: {
  readonly chosen: readonly string[];
  readonly choose: (keys: readonly string[]) => void;
}): ReactNode => (
  <DialogTrigger>
    <Button id="columns" className={css.chip ?? ''}>
      <Glyph shape="columns" />
      {text('web.columns')}
    </Button>
    <Popover className="popover" placement="bottom end">
      <Dialog className={css.columns ?? ''} aria-label={text('web.columns')}>
        <CheckboxGroup
          aria-label={text('web.columns')}
          value={[...chosen]}
          onChange={(keys) => choose(columns.map(({ key }) => key).filter((key) => keys.includes(key)))}
        >
          {columns.map(({ key }) => (
            <Checkbox key={key} value={key} className="check" data-column={key}>
              <span className="box" aria-hidden="true">
                <Glyph shape="done" />
              </span>
              {text(`web.move.${key}`)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      </Dialog>
    </Popover>
  </DialogTrigger>
);

/** Find, filters as chips with their counts, grouping, columns, copy. */
export const MovesTools = (props: MovesToolsProps): ReactNode => {
  const { moves, marks, view, grouping, change } = props;
  const flows = useMemo(() => [...Map.groupBy(moves, flowOf)].toSorted((a, b) => b[1].length - a[1].length), [moves]);
  const counts = useMemo(
    () =>
      markFilters.map((filter) => ({
        filter,
        count: moves.filter((move) => passes[filter](move, marks.get(move.teacherId) ?? noMarks)).length,
      })),
    [moves, marks],
  );
  const chip = (selected: boolean): string => (selected ? `${css.chip} ${css.on}` : (css.chip ?? ''));
  const chosenSchool = moves.find((move) => move.fromSchoolId === view.school || move.toSchoolId === view.school);
  const schoolName = chosenSchool?.toSchoolId === view.school ? chosenSchool?.toSchool : chosenSchool?.fromSchool;
  return (
    <div className={css.tools}>
      <input
        ref={props.find}
        id="find"
        className={`input ${css.find}`}
        type="search"
        placeholder={text('web.find')}
        aria-label={text('web.find')}
        value={props.words}
        onChange={(event) => props.setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') props.setWords('');
        }}
      />
      {schoolName === undefined ? null : (
        <ToggleButton className={chip(true)} isSelected onChange={() => change({ school: undefined })}>
          {text('web.only.school', { school: schoolName })} <Glyph shape="close" />
        </ToggleButton>
      )}
      {flows.map(([name, own]) => {
        const [from = '', to = ''] = name.split('-');
        return (
          <ToggleButton
            key={name}
            className={chip(view.flow === name)}
            isSelected={view.flow === name}
            onChange={(on) => change({ flow: on ? name : undefined })}
          >
            <span aria-hidden="true">
              <AreaMark area={from} /> → <AreaMark area={to} /> <b>{figure(own.length)}</b>
            </span>
            <span className="unseen">
              {text('web.flow', { from: text(`area.${from}`), to: text(`area.${to}`), count: own.length })}
            </span>
          </ToggleButton>
        );
      })}
      {counts
        .filter(({ filter, count }) => count > 0 || view.only.includes(filter))
        .map(({ filter, count }) => {
          const isOn = view.only.includes(filter);
          const shape = filterShapes[filter];
          const others = view.only.filter((one) => one !== filter);
          return (
            <ToggleButton
              key={filter}
              data-filter={filter}
              className={chip(isOn)}
              isSelected={isOn}
              onChange={() => change({ only: isOn ? (others.length === 0 ? undefined : others) : [...others, filter] })}
            >
              {shape === undefined ? null : (
                <span className={filter === 'ordered' ? css.ordered : 'broken'}>
                  <Glyph shape={shape} />
                </span>
              )}
              {text(`web.only.${filter}`)} <b>{figure(count)}</b>
            </ToggleButton>
          );
        })}
      <span className="space" />
      <fieldset className={css.grouping} aria-label={text('web.group.title')}>
        {groupings.map((one) => (
          <ToggleButton
            key={one}
            className={grouping === one ? `${css.segment} ${css.on}` : (css.segment ?? '')}
            isSelected={grouping === one}
            onChange={() => change({ group: one === 'to' ? undefined : one })}
          >
            {text(`web.group.${one}`)}
          </ToggleButton>
        ))}
      </fieldset>
      <ColumnChooser chosen={props.columns} choose={props.setColumns} />
      <Button className={css.chip ?? ''} onPress={props.copy}>
        {text(props.copied ? 'web.copied' : 'web.copy')}
      </Button>
    </div>
  );
};
