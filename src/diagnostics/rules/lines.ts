/** Writes an example's file, line by line. */
export function lines(...texts: readonly string[]): string {
  return `${texts.join('\n')}\n`;
}
