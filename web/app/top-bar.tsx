import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { language, loadTexts, text } from './texts.ts';
import css from './top-bar.module.css';

const Brand = (): ReactNode => (
  <>
    <span className={css.seal} aria-hidden="true">
      <span>均</span>
      <span>衡</span>
    </span>
    <strong className={css.brand}>{text('web.brand')}</strong>
  </>
);

const LanguageButton = (): ReactNode => (
  <Button
    className={css.plain ?? ''}
    id="language"
    onPress={() => {
      loadTexts(language() === 'zh' ? 'en' : 'zh').catch(reportError);
    }}
  >
    {text('web.other_language')}
  </Button>
);

interface TopBarProps {
  readonly start?: ReactNode;
  readonly children?: ReactNode;
}

/** The bar above every screen: mark, where one is, who one is, language. */
export const TopBar = ({ start, children }: TopBarProps): ReactNode => (
  <header className={css.bar}>
    {start}
    <Brand />
    {children}
    <LanguageButton />
  </header>
);

/** The bar of those who are not signed in. */
export const PlainBar = (): ReactNode => (
  <TopBar>
    <span className="space" />
  </TopBar>
);
