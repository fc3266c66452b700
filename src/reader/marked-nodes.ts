/**
 * Makes nodes of an excerpt in which `<mark>` says what was found, and nothing else is markup. It is taken apart as text, so that
 * no story can put an element into the page.
 */
export function markedNodes(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).flatMap((part, index) => {
    if (index % 2 === 0) return readSigns(part);
    // Pagefind marks a word with the signs that touch it: “harbor.”
    const [, before = '', word = '', behind = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(readSigns(part)) ?? [];
    const mark = document.createElement('mark');
    mark.textContent = word;
    return [before, mark, behind];
  });
}

/** Pagefind escapes the two signs that begin and end a tag, and no other. */
function readSigns(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
