import { type Message, message } from '../../text/message.ts';
import { render } from '../../text/render.ts';
import type { PlanWarning } from './plan-warning.ts';

/** How people and schools are named: by code in a file, by name where somebody reads. */
export interface Naming {
  readonly school: (id: string) => string;
  readonly teacher: (id: string) => string;
}

const byCode: Naming = { school: (id) => id, teacher: (id) => id };

/** A warning as one sentence. */
export const warningMessage = (warning: PlanWarning, { school, teacher }: Naming = byCode): Message => {
  const { kind, ...facts } = warning;
  const named = Object.entries(facts).map(([key, value]): readonly [string, string | number] => {
    if (key.endsWith('choolId')) return [key, school(String(value))];
    return [key, key === 'teacherId' ? teacher(String(value)) : value];
  });
  return message(`warning.${kind}`, Object.fromEntries(named));
};

const keyInFile = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** As plan.json carries it: its facts, and the sentence in both languages. */
export const warningDocument = (warning: PlanWarning): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(Object.entries(warning).map(([key, value]) => [keyInFile(key), value])),
  zh: render('zh', warningMessage(warning)),
  en: render('en', warningMessage(warning)),
});
