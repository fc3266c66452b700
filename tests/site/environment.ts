/** A moment for all builds of the tests. */
const MOMENT = '1773000000';

/** The environment of a terminal: Vitest's own variables would change what Astro does. */
export function plainEnvironment(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const ofVitest =
    /^(?:VITEST.*|TEST|NODE_ENV|NODE_OPTIONS|MODE|DEV|PROD|SSR|BASE_URL|CONTENT_DIR|OUT_DIR|SITE_URL|BASE_PATH)$/;
  const kept = Object.entries(process.env).filter(([name]) => !ofVitest.test(name));
  return { ...Object.fromEntries(kept), SOURCE_DATE_EPOCH: MOMENT, ...own };
}
