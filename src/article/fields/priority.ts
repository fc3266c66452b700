import type { Located } from '../../source/located.ts';
import { type Fault, readText } from './values.ts';

/** Reads a place on the front page: 1 leads. A share between 0 and 1 is a sitemap's, and says nothing here. */
export function readPriority(value: Located, fault: Fault): number | null {
  const text = readText(value, fault, priorityExpected);
  if (text === null) return null;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  return number >= 0 && number < 1 ? null : fault(value, priorityExpected);
}

const priorityExpected = 'a whole number from 1, which leads';
