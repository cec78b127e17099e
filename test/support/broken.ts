import type { Check } from '../../src/plan/plan.ts';
import type { Language, Message } from '../../src/text/message.ts';
import { catalogues, render } from '../../src/text/render.ts';

/** The broken rows of one rule, in words of both languages; a row without words in one of them fails. */
export const broken = (checks: readonly Check[], rule: string): readonly string[] =>
  checks
    .filter((check) => check.rule === rule && !check.holds && check.scope !== 'district')
    .map(({ scope, words }) => {
      const say = (language: Language, one: Message | undefined): string => {
        if (one === undefined || !(one.key in catalogues[language])) throw new Error(`no words: ${one?.key}`);
        const text = render(language, one);
        if (/\{\w/.test(text)) throw new Error(`a value is missing: ${text}`);
        return text;
      };
      say('zh', words?.required);
      say('zh', words?.actual);
      return `${scope}: ${say('en', words?.required)}; ${say('en', words?.actual)}`;
    });
