import { buildPage } from '../../tools/page/build-page.mjs';

/** Before all tests: the page as the service sends it, built where its sources have changed. */
export default (): Promise<void> => buildPage();
