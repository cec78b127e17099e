import type { SessionBody, WhoAmI } from '../api/http/contract/session.ts';
import { byId } from './dom.ts';
import * as service from './service.ts';
import { text } from './texts.ts';

const button = byId('by-provider', HTMLButtonElement);
let offered: WhoAmI['provider'] = null;

/** Offers to sign in by the county's identity provider, where one is configured, in the language of the moment. */
export const showProvider = (provider: WhoAmI['provider'] = offered): void => {
  offered = provider;
  button.hidden = provider === null;
  if (provider === null) return;
  const { name } = provider;
  button.textContent = name === null ? text('web.provider.sign_in') : text('web.provider.sign_in_by', { name });
};

/**
 * The provider's answer, after # or ?, removed from the address immediately: it is valid for one sign-in and does not
 * belong in the history.
 */
export const takeAnswer = (): string | null => {
  const given = [location.hash, location.search].map((part) => part.slice(1));
  const answer = given.find((part) => new URLSearchParams(part).has('state'));
  if (answer === undefined) return null;
  history.replaceState(null, '', location.pathname);
  return answer;
};

/** Redirects to the provider, or returns from it with an answer: then the new session. */
export const byProvider = async (answer: string | null): Promise<SessionBody | null> => {
  if (answer !== null) return service.enterByProvider(answer);
  location.assign(await service.beginByProvider());
  return null;
};

/** Handles the button. */
export const hearProvider = (begin: () => void): void => button.addEventListener('click', begin);
