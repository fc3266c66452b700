/**
 * Fits the fonts that readers have to the size of ours, so that a line holds the same words in either.
 *
 * The widths are the mean advance of running text in ems, each letter weighted by how often it stands in English:
 * `xWidthAvg` over `unitsPerEm` of @capsizecss/metrics 4. Georgia's are Gelasio's too; those of Times New Roman are
 * Liberation Serif's and Tinos's.
 */
const WIDTHS = {
  georgia: { text: 913 / 2048, 'text-italic': 931 / 2048, display: 1062 / 2048 },
  noto: { text: 0.481, 'text-italic': 0.469, display: 0.512 },
  times: { text: 832 / 2048, 'text-italic': 836 / 2048, display: 886 / 2048 },
};

/** Gives the size of each fallback that sets a line of `name` as wide as `font` does. */
export function fallbackSizes(font, name) {
  const own = font.xWidthAvg / font.unitsPerEm;
  return Object.fromEntries(
    Object.entries(WIDTHS).map(([fallback, widths]) => [fallback, Number((own / widths[name]).toFixed(4))]),
  );
}
