import type { Language } from '../../src/text/message.ts';

/**
 * The language of `--lang` where it is known. Else Chinese where the locale is Chinese, and English everywhere else; the
 * locale is that of the environment or, where it names none, as on Windows, that of the system.
 */
export const chosenLanguage = (
  wanted: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  system?: string,
): Language => {
  if (wanted === 'zh' || wanted === 'en') return wanted;
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || system;
  return /^zh/i.test(named || Intl.DateTimeFormat().resolvedOptions().locale) ? 'zh' : 'en';
};
