/** Invented copy that the design page is made from: a small paper in one language. */
export interface SampleCopy {
  /** BCP 47 tag of the paper. */
  readonly language: string;
  readonly paper: string;
  readonly description: string;
  readonly sections: readonly string[];
  readonly terms: string;
  readonly person: { readonly name: string; readonly role: string; readonly bio: string };
  /** The story that has everything, and the one that was withdrawn. */
  readonly story: string;
  readonly withdrawn: string;
  /** Stories for fronts and lists, by their path; the two above are files like these. */
  readonly files: Readonly<Record<string, string>>;
}

/** Writes a short story, of which only the head is seen. */
export function shortStory(head: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(head).map(
    ([key, value]) => `${key}: ${value.startsWith('{') ? value : JSON.stringify(value)}`,
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}
