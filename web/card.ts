import { byId, glyph } from './dom.ts';
import * as service from './service.ts';
import { loadTexts, text } from './texts.ts';

const at = {
  refusal: byId('refusal', HTMLElement),
  state: byId('state', HTMLElement),
  card: byId('card', HTMLElement),
  pdf: byId('pdf', HTMLAnchorElement),
  docx: byId('docx', HTMLAnchorElement),
};

/** The link's token follows `#`; it is removed from the address immediately, so that it cannot be read there. */
const taken = (): { readonly token: string; readonly plan: string } => {
  const [token = '', plan = ''] = location.hash.slice(1).split('.');
  history.replaceState(null, '', location.pathname);
  return { token, plan };
};

const show = async (): Promise<void> => {
  const { token, plan } = taken();
  const { teacherId } = (await service.enterByCard(token)).membership;
  const card = `/api/plans/${encodeURIComponent(plan)}/cards/${encodeURIComponent(teacherId ?? '')}`;
  at.pdf.href = `${card}?format=pdf`;
  at.docx.href = `${card}?format=docx`;
  at.state.textContent = text('web.card.ready');
  at.card.hidden = false;
};

await loadTexts();
document.title = text('web.card.title');
try {
  await show();
} catch (error) {
  const words =
    error instanceof service.Refused
      ? `${error.problem.title}${text('web.of')}${error.problem.detail}`
      : text('web.unreachable');
  at.state.textContent = '';
  at.refusal.hidden = false;
  at.refusal.replaceChildren(glyph('broken'), words);
}
