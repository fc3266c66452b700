/*
 * Pictures carry two numbers that only a style can use, and no page has a style in an attribute: the colour that stands
 * in their place until they are there, and in a gallery their proportions. Each is a class that says its value, and the
 * page that bears it has the rule.
 */

/** Names the class of a colour of three hex digits: `c-876`. */
export function colourClass(colour: string): string {
  return `c-${colour}`;
}

/** Names the class of a picture's proportions, its width in hundredths of its height: `r-150`. */
export function ratioClass({ width, height }: { readonly width: number; readonly height: number }): string {
  return `r-${Math.min(999, Math.max(1, Math.round((width * 100) / height)))}`;
}

const CLASS = /class="(?:c-([\da-f]{3})|r-(\d{1,3}))"/g;

/**
 * Writes the rules for the classes that stand in a page, each once and in order. The description of a picture that does
 * not come is read on its colour, so the rule has one to be read in.
 */
export function pictureRules(html: string): string {
  const rules = new Set<string>();
  for (const [, colour, ratio] of html.matchAll(CLASS)) {
    if (colour !== undefined)
      rules.add(`.c-${colour}{background:#${colour};color:#${isDark(colour) ? 'fff' : '000'}}`);
    else rules.add(`.r-${ratio}{--ratio:${Number(ratio) / 100}}`);
  }
  return [...rules].sort().join('');
}

/** Says whether white is read better on a colour than black is (WCAG 2.2, relative luminance). */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [...colour].map((digit) => (Number.parseInt(digit, 16) / 15) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}
