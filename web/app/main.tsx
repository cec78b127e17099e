import { createRoot } from 'react-dom/client';
import { takeAnswer } from './provider-answer.ts';
import { Root } from './root.tsx';
import { loadTexts } from './texts.ts';

const place = document.getElementById('page');
if (place === null) throw new TypeError('the page has no place');
const answer = takeAnswer();
await loadTexts();
createRoot(place).render(<Root answer={answer} />);
