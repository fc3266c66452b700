/** What a file is that is no text at all, by its first bytes. */
const kinds: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a Word, OpenDocument or other zip file' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Word document' },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'a PDF' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'Rich Text (RTF)' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'a GIF picture' },
  { bytes: [0x1f, 0x8b], name: 'a gzip file' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7-Zip file' },
  { bytes: [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], name: 'a binary property list' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: 'a program' },
];

/** Names what a file is that only pretends to be text: “a PDF”; or null. */
export function nameFileKind(bytes: Uint8Array): string | null {
  return kinds.find((kind) => kind.bytes.every((byte, index) => bytes[index] === byte))?.name ?? null;
}
