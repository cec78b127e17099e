import { type ReactNode, useState } from 'react';
import { Checkbox, CheckboxGroup, Switch } from 'react-aria-components';
import type { FaultBody } from '../../../api/http/contract/fault.ts';
import type { PolicyKeyBody } from '../../../api/http/contract/policy.ts';
import { text } from '../../app/texts.ts';
import { Choice } from '../../parts/choice.tsx';
import { Glyph } from '../../parts/glyph.tsx';
import css from './policy.module.css';
import { fieldText, fieldValue } from './policy-model.ts';

interface FieldProps {
  readonly of: PolicyKeyBody;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A value in the words of its options, as the default is shown. */
const valueWords = ({ control }: PolicyKeyBody, value: unknown): string => {
  if (value === null) return text('web.policy.unset');
  if (typeof value === 'boolean') return text(value ? 'web.policy.yes' : 'web.policy.no');
  if ('options' in control) {
    const nameOf = (one: unknown): string =>
      control.options.find((option) => option.value === one)?.name ?? String(one);
    if (!isList(value)) return nameOf(value);
    return value.length === 0 ? text('web.policy.none') : value.map(nameOf).join(text('web.policy.comma'));
  }
  return fieldText({ kind: 'day' }, value);
};

/** A text that keeps what is typed until its value changes from elsewhere. */
const TextField = ({ of, value, change }: FieldProps): ReactNode => {
  const { control } = of;
  const shown = fieldText(control, value);
  const [typed, setTyped] = useState({ words: shown, shown });
  const words = typed.shown === shown ? typed.words : shown;
  const type = (given: string): void => {
    const next = fieldValue(control, given);
    setTyped({ words: given, shown: fieldText(control, next) });
    change(next);
  };
  const shared = { id: `key-${of.key}`, value: words, 'aria-describedby': `meaning-${of.key}`, className: 'input' };
  if (control.kind === 'structure')
    return (
      <textarea
        {...shared}
        rows={Math.min(8, words.split('\n').length)}
        spellCheck={false}
        onChange={(event) => type(event.target.value)}
      />
    );
  return (
    <input
      {...shared}
      type={control.kind === 'day' ? 'date' : 'text'}
      inputMode={control.kind === 'number' ? 'numeric' : undefined}
      placeholder={'optional' in control && control.optional ? text('web.policy.unset') : undefined}
      onChange={(event) => type(event.target.value)}
    />
  );
};

const Control = (props: FieldProps): ReactNode => {
  const { of, value, change } = props;
  const { control, key, name } = of;
  if (control.kind === 'switch')
    return (
      <Switch id={`key-${key}`} className={css.switch ?? ''} isSelected={value === true} onChange={change}>
        <span className={css.track} aria-hidden="true" />
        <span className="unseen">{name}</span>
        {text(value === true ? 'web.policy.yes' : 'web.policy.no')}
      </Switch>
    );
  if (control.kind === 'choice')
    return (
      <Choice
        id={`key-${key}`}
        label={name}
        hideLabel
        value={String(value)}
        options={control.options.map((option) => ({ id: option.value, name: option.name }))}
        choose={change}
      />
    );
  if (control.kind === 'set')
    return (
      <CheckboxGroup
        className={css.set ?? ''}
        aria-label={name}
        value={isList(value) ? value.map(String) : []}
        onChange={(chosen) =>
          change(control.options.filter((option) => chosen.includes(option.value)).map((option) => option.value))
        }
      >
        {control.options.map((option) => (
          <Checkbox key={option.value} value={option.value} className="check">
            <span className="box" aria-hidden="true">
              <Glyph shape="done" />
            </span>
            {option.name}
          </Checkbox>
        ))}
      </CheckboxGroup>
    );
  return <TextField {...props} />;
};

interface PolicyFieldProps extends FieldProps {
  readonly faults: readonly FaultBody[];
  readonly changed: boolean;
  readonly reset: () => void;
}

/** One key of a policy: name and meaning, value, default, clauses, and the faults that stand at it. */
export const PolicyField = ({ faults, changed, reset, ...props }: PolicyFieldProps): ReactNode => {
  const { of } = props;
  return (
    <div className={changed ? `${css.field} ${css.changed}` : css.field} data-key={of.key}>
      <div>
        <label htmlFor={`key-${of.key}`} className={css.name}>
          {of.name}
        </label>
        <p className="hint" id={`meaning-${of.key}`}>
          {of.meaning}
        </p>
      </div>
      <div className={css.value}>
        <Control {...props} />
        {faults.map((fault) => (
          <p key={`${fault.column} ${fault.expected}`} className={`broken ${css.fault}`} data-fault={of.key}>
            <Glyph shape="broken" />
            <span>
              {fault.expected}
              {text('web.policy.stop')}
              {fault.remedy}
            </span>
          </p>
        ))}
      </div>
      <div className={css.default}>
        <span className="note">{text('web.policy.default', { value: valueWords(of, of.default) })}</span>
        {changed ? (
          <button type="button" className={css.reset} onClick={reset}>
            {text('web.policy.reset')}
          </button>
        ) : null}
      </div>
      <ul className={css.clauses}>
        {of.clauses.map((clause) => (
          <li key={clause.text} className="clause">
            {clause.text}
          </li>
        ))}
      </ul>
    </div>
  );
};
