/** What a remembered function is asked with. */
type Question = readonly (string | number)[];

/**
 * Remembers the answers of a pure function that is slow and is asked the same again and again, such as one of time zones. Forgets
 * all when it has `most` of them, so that memory is bounded.
 */
export function rememberSome<Asked extends Question, Answer>(
  most: number,
  answer: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (...asked) => {
    const key = asked.join('\n');
    const found = known.get(key);
    if (found) return found.answer;
    if (known.size >= most) known.clear();
    const made = answer(...asked);
    known.set(key, { answer: made });
    return made;
  };
}

/** Remembers the last answer: for questions that are asked several times, one after the other. */
export function rememberLast<Asked, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | null = null;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, answer: answer(asked) };
    return last.answer;
  };
}

/** Remembers an answer for each thing, as long as the thing lives. */
export function rememberEach<Asked extends object, Answer>(
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    const found = known.get(asked) ?? { answer: answer(asked) };
    known.set(asked, found);
    return found.answer;
  };
}
