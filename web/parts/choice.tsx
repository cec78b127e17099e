import type { ReactNode } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import css from './choice.module.css';
import { Glyph } from './glyph.tsx';

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string; readonly note?: string }[];
  readonly choose: (id: string) => void;
}

/** One of several, by a list that opens. */
export const Choice = ({ id, label, hideLabel = false, value, options, choose }: ChoiceProps): ReactNode => (
  <Select className={css.choice ?? ''} value={value} onChange={(key) => choose(String(key))}>
    <Label className={hideLabel ? 'unseen' : (css.label ?? '')}>{label}</Label>
    <Button id={id} className={css.button ?? ''}>
      <SelectValue className={css.value ?? ''} />
      <Glyph shape="down" />
    </Button>
    <Popover className="popover">
      <ListBox className="listbox" items={options.map((option) => ({ ...option }))}>
        {(option) => (
          <ListBoxItem id={option.id} className="option" textValue={option.name}>
            <span>{option.name}</span>
            {option.note === undefined ? null : <span className="hint">{option.note}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </Select>
);
