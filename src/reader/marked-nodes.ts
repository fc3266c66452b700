/**
 * Makes nodes of an excerpt in which `<mark>` says what was found, and nothing else is markup. It is taken apart as text, so that
 * no story can put an element into the page.
 */
export function markedNodes(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, index) => {
    const text = readSigns(part);
    if (index % 2 === 0) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** Pagefind escapes the two signs that begin and end a tag, and no other. */
function readSigns(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
