/**
 * The identity provider's answer, after # or ?, removed from the address immediately: it is valid for one sign-in and
 * does not belong in the history.
 */
export const takeAnswer = (): string | null => {
  const given = [location.hash, location.search].map((part) => part.slice(1));
  const answer = given.find((part) => new URLSearchParams(part).has('state'));
  if (answer === undefined) return null;
  history.replaceState(null, '', location.pathname);
  return answer;
};
