import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type SiteServer, startServer } from './built-site.ts';
import { type FirefoxPage, findFirefox, openFirefox } from './firefox.ts';

const { root } = inject('sites');

const STORY = '2026/02/26/the-town-that-counts-its-fog/';
const OTHER = '2026/03/04/three-sign/';
/** WebDriver's code points. */
const [ENTER, ESCAPE, DOWN] = ['\uE007', '\uE00C', '\uE015'] as const;

/** Of what Firefox complains, what the policy is about; that a server was gone is not. */
const POLICY = /Content-Security-Policy|Permissions-Policy|Trusted(?:HTML|Script)/i;

const firefox = findFirefox();

// Chromium runs what there is to test; this says that nothing of it is Chromium's alone.
describe.skipIf(firefox === null)('in Firefox', { timeout: 120_000 }, () => {
  let server: SiteServer;
  let page: FirefoxPage;

  beforeAll(async () => {
    server = await startServer(root);
    page = await openFirefox(firefox ?? '');
  });

  afterAll(async () => {
    await page.close();
    server.close();
  });

  beforeEach(async () => {
    await page.open(`${server.address}about/`);
    await page.evaluate('localStorage.clear()');
  });

  const openStory = async (path = STORY) => {
    await page.open(server.address + path);
    await page.waitFor('document.querySelector(".tools.ready")');
  };

  it('the look is chosen by keys, and there on the next page before its first paint', async () => {
    await openStory();
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await paper();
    await page.evaluate('document.querySelector(".tools [data-do=settings]").focus()');
    await page.press(ENTER);
    await page.waitFor('document.querySelector("dialog[open] [name=theme]")');
    await page.evaluate('document.querySelector("dialog [name=theme]:checked").focus()');
    await page.press(DOWN, DOWN);
    await page.waitFor('document.documentElement.dataset.theme === "sepia"');
    await page.press(ESCAPE);
    await page.waitFor('!document.querySelector("dialog[open]")');
    await openStory(OTHER);
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('sepia');
    expect(await paper()).not.toBe(light);
  });

  it('a story is saved, listed, and taken off the list', async () => {
    await openStory();
    await page.evaluate('document.querySelector("[data-do=save]").click()');
    await page.open(`${server.address}saved/`);
    await page.waitFor('document.querySelector(".saved-stories h2 a")');
    expect(await page.evaluate('document.querySelector(".saved-stories h2 a").pathname')).toBe(`/${STORY}`);
    await page.evaluate('document.querySelector("[data-do=remove]").click()');
    await page.waitFor('document.querySelector(".empty").checkVisibility()');
  });

  it('the search finds as one types, and is used by keys', async () => {
    await page.open(`${server.address}search/`);
    await page.waitFor(
      'performance.getEntriesByType("resource").some(({ name, responseEnd }) => responseEnd > 0 && /assets\\/search\\./.test(name))',
    );
    await page.evaluate('document.querySelector(".seek a").focus()');
    await page.press('/', ...'fog');
    await page.waitFor('document.querySelector(".results .entry mark")');
    await page.press(DOWN);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('The town that counts its fog');
    expect(await page.evaluate('location.search')).toBe('?q=fog');
  });

  it('the paper is kept for when there is no connection', async () => {
    await openStory();
    await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
    await page.waitFor(
      'caches.keys().then((names) => Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length))).then((counts) => counts.some((count) => count >= 20))',
    );
    server.close();
    try {
      await page.open(`${server.address}${STORY}?again`).catch(() => {});
      await page.waitFor('document.querySelector(".bar")');
      expect(await page.evaluate('document.querySelector("h1").textContent')).toBe(
        'The town that counts its fog',
      );
    } finally {
      server = await startServer(root);
    }
  });

  it('the policy refuses nothing that the paper does', async () => {
    for (const path of ['', STORY, OTHER, 'search/?q=fog', 'saved/', 'settings/', 'latest/', 'archive/']) {
      await page.open(server.address + path);
      await page.waitFor('document.readyState === "complete"');
    }
    expect(page.complaints().filter((complaint) => POLICY.test(complaint))).toEqual([]);
  });
});
