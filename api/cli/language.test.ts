import { describe, expect, it } from 'vitest';
import { chosenLanguage } from './language.ts';

describe('the language of the command line', () => {
  it('takes the language of --lang', () => {
    expect(chosenLanguage('en', { LANG: 'zh_CN.UTF-8' })).toBe('en');
    expect(chosenLanguage('zh', { LANG: 'en_US.UTF-8' })).toBe('zh');
  });

  it('takes the language of the environment without --lang, LC_ALL before LANG', () => {
    expect(chosenLanguage(undefined, { LANG: 'zh_CN.UTF-8' }, 'en-US')).toBe('zh');
    expect(chosenLanguage(undefined, { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_GB.UTF-8' }, 'en-US')).toBe('zh');
    expect(chosenLanguage('fr', { LANG: 'zh_TW.UTF-8' }, 'en-US')).toBe('zh');
  });

  it('takes English for another locale or none', () => {
    for (const LANG of ['en_GB.UTF-8', 'fr_FR.UTF-8', 'C.UTF-8', 'POSIX'])
      expect(chosenLanguage(undefined, { LC_ALL: '', LANG }, 'zh-CN'), LANG).toBe('en');
  });

  it('takes the system’s language without a locale in the environment, as on Windows', () => {
    expect(chosenLanguage(undefined, {}, 'zh-CN')).toBe('zh');
    expect(chosenLanguage(undefined, { LANG: '' }, 'de-DE')).toBe('en');
  });
});
