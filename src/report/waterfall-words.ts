import type { Waterfall, WaterfallStep } from '../plan/waterfall.ts';
import type { Language, Message } from '../text/message.ts';
import { message } from '../text/message.ts';
import { render } from '../text/render.ts';

/** What one requirement takes. */
export const waterfallStepMessage = (step: WaterfallStep): Message =>
  message('waterfall.step', { ...step, clause: step.clause });

/** Where the people of a quota are lost, line by line: who is eligible, what each requirement takes, who is left. */
export const waterfallLines = (language: Language, waterfall: Waterfall): readonly string[] => {
  const { rule, scope, eligible, required, steps, attainable } = waterfall;
  const unmoved = eligible - (steps.reduce((sum, { lost }) => sum + lost, 0) + attainable);
  const lines: readonly Message[] = [
    message('waterfall.heading', { rule, scope, eligible, required }),
    ...(unmoved === 0 ? [] : [message('waterfall.nowhere', { lost: unmoved, left: eligible - unmoved })]),
    ...steps.map(waterfallStepMessage),
    message('waterfall.end', { attainable, required, short: required - attainable }),
  ];
  return lines.map((line) => render(language, line));
};
