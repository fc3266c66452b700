/*
 * Pictures carry two numbers that only a style can use, and no page has a style in an attribute: the colour that stands
 * in their place until they are there, and in a gallery their proportions. Each is told by classes, a digit a class, so
 * that a few rules do for all numbers: a security policy can name those rules without having seen the pages.
 */

const HEX_DIGITS = [...'0123456789abcdef'];
const DIGITS = [...'0123456789'];
const CHANNELS = ['red', 'green', 'blue'] as const;

/** The digits of proportions, with the share that each counts for. */
const PLACES = [
  ['ones', 1],
  ['tenths', 10],
  ['hundredths', 100],
] as const;

/**
 * Names the classes of a colour of three hex digits: `tint-light red-8 green-7 blue-6`. The first one says which ink the
 * description of a picture that does not come is read in.
 */
export function colourClass(colour: string): string {
  const digits = CHANNELS.map((channel, at) => `${channel}-${colour[at]}`);
  return `tint-${isDark(colour) ? 'dark' : 'light'} ${digits.join(' ')}`;
}

/** Names the classes of a picture's proportions, its width in hundredths of its height: `ratio ones-1 tenths-5 hundredths-0`. */
export function ratioClass({ width, height }: { readonly width: number; readonly height: number }): string {
  const hundredths = Math.min(999, Math.max(1, Math.round((width * 100) / height)));
  const digits = String(hundredths).padStart(3, '0');
  return `ratio ${PLACES.map(([place], at) => `${place}-${digits[at]}`).join(' ')}`;
}

/** Makes classes of colours colours. A channel's digit is written twice, as in CSS: `8` is 0x88. */
export const colourSheet = [
  `[class^=tint-]{background:rgb(${CHANNELS.map((channel) => `var(--${channel})`).join(' ')})}`,
  '.tint-dark{color:#fff}.tint-light{color:#000}',
  ...CHANNELS.flatMap((channel) =>
    HEX_DIGITS.map((digit, value) => `.${channel}-${digit}{--${channel}:${value * 17}}`),
  ),
].join('');

/** Makes classes of proportions numbers. */
export const ratioSheet = [
  `.ratio{--ratio:calc(${PLACES.map(([place]) => `var(--${place})`).join(' + ')})}`,
  ...PLACES.flatMap(([place, share]) =>
    DIGITS.map((digit, value) => `.${place}-${digit}{--${place}:${value / share}}`),
  ),
].join('');

/** Lists the sheets that a page's pictures need; most pages need none. */
export function pictureSheets(html: string): string[] {
  return [
    ...(html.includes('class="tint-') ? [colourSheet] : []),
    ...(html.includes('class="ratio ') ? [ratioSheet] : []),
  ];
}

/** Says whether white is read better on a colour than black is (WCAG 2.2, relative luminance). */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [...colour].map((digit) => (Number.parseInt(digit, 16) / 15) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}
