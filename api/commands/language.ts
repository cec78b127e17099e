import type { Language } from '../../src/text/message.ts';

/** `--lang` where it is given and known, else the locale of the environment, else Chinese. */
export const chosenLanguage = (
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language => {
  const inline = argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const apart = argv[argv.indexOf('--lang') + 1];
  const asked = inline ?? (argv.includes('--lang') ? apart : undefined);
  if (asked === 'zh' || asked === 'en') return asked;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^en/i.test(locale) ? 'en' : 'zh';
};
