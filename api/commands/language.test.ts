import { describe, expect, it } from 'vitest';
import { chosenLanguage } from './language.ts';

describe('the language of the command line', () => {
  it('is what --lang says', () => {
    expect(chosenLanguage(['plan', '--lang', 'en'], { LANG: 'zh_CN.UTF-8' })).toBe('en');
    expect(chosenLanguage(['plan', '--lang=zh'], { LANG: 'en_US.UTF-8' })).toBe('zh');
  });

  it('is else that of the environment, LC_ALL before LANG, and Chinese where it says nothing', () => {
    expect(chosenLanguage([], { LANG: 'en_GB.UTF-8' })).toBe('en');
    expect(chosenLanguage([], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_GB.UTF-8' })).toBe('zh');
    expect(chosenLanguage([], { LC_ALL: '', LANG: 'C' })).toBe('zh');
    expect(chosenLanguage(['--lang', 'fr'], {})).toBe('zh');
  });
});
