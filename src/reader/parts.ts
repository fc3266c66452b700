/*
 * Words and boxes that only some readers ask for stand in the page of settings, in the paper's language, and are fetched from there:
 * no other page bears them, and no script has words in it.
 */

let page: Promise<Document> | undefined;

/** Gives a copy of a part of the page of settings, by its id. Throws where there is no connection and nothing kept. */
export async function loadPart(id: string): Promise<HTMLElement> {
  page ??= loadPage().catch((error: unknown) => {
    page = undefined;
    throw error;
  });
  const settings = await page;
  const found = settings.getElementById(id);
  const part = found instanceof HTMLTemplateElement ? found.content.firstElementChild : found;
  if (!(part instanceof HTMLElement)) throw new Error(`The page of settings has no ${id}`);
  const copy = document.importNode(part, true);
  const { lang, dir } = settings.documentElement;
  Object.assign(copy, { lang, dir });
  return copy;
}

/** Read by the browser's own hand, and not from a text that a script takes for a page. */
function loadPage(): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', new URL('../settings/', import.meta.url));
    request.responseType = 'document';
    request.onload = () =>
      request.status === 200 && request.responseXML ? resolve(request.responseXML) : reject(new Error());
    request.onerror = () => reject(new Error());
    request.send();
  });
}
