import type { Located } from '../../source/located.ts';
import { type Fault, listValues, readText } from '../fields/values.ts';

/** Lists the texts of a list; one text is a list of one. */
export function listTexts(value: Located, fault: Fault): string[] {
  return listValues(value).flatMap((item) => readText(item, fault) ?? []);
}
