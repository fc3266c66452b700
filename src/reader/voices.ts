/** Finds the voice for a language: of its own region before others, on the device before others; null where there is none. */
export function findVoice(tag: string): SpeechSynthesisVoice | null {
  const wanted = plain(tag);
  const language = wanted.split('-', 1)[0];
  const fitting = speechSynthesis
    .getVoices()
    .filter((voice) => plain(voice.lang).split('-', 1)[0] === language);
  const rank = (voice: SpeechSynthesisVoice) =>
    (plain(voice.lang) === wanted ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  return fitting.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** Calls, at once or later, when there is a voice for a language. Browsers find out about their voices after a page is there. */
export function whenVoice(tag: string, tell: () => void): void {
  if (!('speechSynthesis' in window)) return;
  const look = () => {
    if (!findVoice(tag)) return;
    speechSynthesis.removeEventListener('voiceschanged', look);
    tell();
  };
  speechSynthesis.addEventListener('voiceschanged', look);
  look();
}

/** Some systems write `en_US`. */
function plain(tag: string): string {
  return tag.replaceAll('_', '-').toLowerCase();
}
