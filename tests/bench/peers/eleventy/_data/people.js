import { readdirSync, readFileSync } from 'node:fs';
import yaml from 'js-yaml';

/** Names of people by what articles call them. */
export default function () {
  const folder = new URL('../../content/authors/', import.meta.url);
  return new Map(
    readdirSync(folder).map((file) => [
      file.replace(/\.yml$/, ''),
      yaml.load(readFileSync(new URL(file, folder), 'utf8')).name,
    ]),
  );
}
