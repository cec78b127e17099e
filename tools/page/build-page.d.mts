/** Builds the page where the build is missing or older than its sources. */
export const buildPage: () => Promise<void>;
