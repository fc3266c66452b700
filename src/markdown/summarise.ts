/** “so. ”, “so.” ”, “so!)”, “だ。”: the end of a sentence, with what closes it. */
const sentenceEnd = /(?:[.!?…؟]["”’»)\]]*(?=\s)|[。！？]["”’」』）]*)/gu;
/** Words whose full stop ends no sentence: “Mr. Doe”, “Sept. 5”, “J. Doe”, “U.S. officials”. */
const abbreviated =
  /(?:^|[\s("“])(?:\p{L}|(?:\p{L}\.){1,5}\p{L}|mr|mrs|ms|dr|st|mt|ft|sen|rep|gov|gen|col|lt|sgt|capt|cmdr|maj|adm|rev|hon|prof|jr|sr|vs|no|inc|co|corp|ltd|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx|est|ca|z\.b|bzw|ca|nr|str|hr|fr|sra?|núm|m|mme)\.$/iu;
/** A sentence may be left off only when so much of the room is filled. */
const leastFilled = 0.5;

/**
 * Shortens a text to a summary: whole if it fits, else to the end of a sentence if one falls late enough, else to a
 * word and “…”.
 *
 * @param most the greatest length, in UTF-16 code units.
 */
export function summarise(text: string, most = 200): string {
  const line = text
    .slice(0, most * 20)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= most) return line;
  let end = 0;
  for (const found of line.slice(0, most + 1).matchAll(sentenceEnd)) {
    const stop = found.index + found[0].length;
    if (stop <= most && !abbreviated.test(line.slice(Math.max(0, found.index - 12), found.index + 1)))
      end = stop;
  }
  return end >= most * leastFilled ? line.slice(0, end) : cutAtWord(line, most);
}

function cutAtWord(line: string, most: number): string {
  const room = line.slice(0, most);
  const space = room.lastIndexOf(' ');
  const cut = space >= most * leastFilled ? room.slice(0, space) : wholeCharacters(line, most - 1);
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** Takes as many whole characters as there is room for. */
function wholeCharacters(text: string, room: number): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text)) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
