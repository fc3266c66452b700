import { hideBar, showBar } from './bar.ts';
import { buttonOf, onPress } from './buttons.ts';
import { loadPart } from './parts.ts';
import { silence } from './silence.ts';
import { sentencesOf, spokenParts } from './spoken-parts.ts';
import { findVoice } from './voices.ts';

/** How fast it is read: the pace that the button shows, one after the other. */
const PACES = [1, 1.25, 1.5, 2, 0.75] as const;

/** Reads a story aloud, a paragraph at a time, and gives its player the foot of the window. */
export async function listen(story: HTMLElement): Promise<void> {
  const parts = spokenParts(story);
  const box = await loadPart('player');
  const play = buttonOf(box, 'play');
  const speed = buttonOf(box, 'speed');
  const session = navigator.mediaSession;
  const hush = silence();
  let at = 0;
  let pace = 0;
  let isPlaying = false;
  /** Utterances of a paragraph that was left are heard of too: they bear an older number. */
  let turn = 0;

  const show = () => {
    const label = isPlaying ? play?.dataset['pause'] : play?.dataset['play'];
    if (play && label) play.textContent = label;
    if (session) session.playbackState = isPlaying ? 'playing' : 'paused';
    if (isPlaying) hush.play();
    else hush.pause();
    for (const [index, { element }] of parts.entries())
      element.classList.toggle('spoken', index === at && element.isConnected);
  };
  const stop = () => {
    turn += 1;
    speechSynthesis.cancel();
  };
  const speak = () => {
    stop();
    const part = parts[at];
    if (!part) return end();
    isPlaying = true;
    show();
    part.element.scrollIntoView({ block: 'nearest' });
    const mine = turn;
    const sentences = sentencesOf(part.text, part.lang);
    for (const [index, sentence] of sentences.entries()) {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.lang = part.lang;
      utterance.voice = findVoice(part.lang);
      utterance.rate = PACES[pace] ?? 1;
      if (index === sentences.length - 1)
        utterance.onend = () => {
          if (mine === turn) move(1);
        };
      speechSynthesis.speak(utterance);
    }
  };
  const move = (by: number) => {
    at = Math.max(0, at + by);
    if (at >= parts.length) end();
    else speak();
  };
  const pause = () => {
    stop();
    isPlaying = false;
    show();
  };
  const toggle = () => (isPlaying ? pause() : speak());
  const end = () => {
    pause();
    at = 0;
    for (const { element } of parts) element.classList.remove('spoken');
    hideBar(box);
  };

  onPress(box, 'play', toggle);
  onPress(box, 'back', () => move(-1));
  onPress(box, 'forward', () => move(1));
  onPress(box, 'speed', () => {
    pace = (pace + 1) % PACES.length;
    if (speed) speed.textContent = `${PACES[pace]?.toLocaleString(box.lang)}×`;
    if (isPlaying) speak();
  });
  const keys = { play: speak, pause, previoustrack: () => move(-1), nexttrack: () => move(1) } as const;
  const bindKeys = (isBound: boolean) => {
    for (const [key, act] of typedEntries(keys)) session?.setActionHandler(key, isBound ? act : null);
  };
  bindKeys(true);
  if (session) session.metadata = new MediaMetadata({ title: parts[0]?.text ?? '' });
  box.addEventListener('close', () => {
    stop();
    hush.pause();
    bindKeys(false);
    for (const { element } of parts) element.classList.remove('spoken');
  });
  addEventListener('pagehide', () => hideBar(box), { once: true });
  showBar(box);
  speak();
  play?.focus();
}

function typedEntries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  const pairs: [K, V][] = [];
  for (const key in record) pairs.push([key, record[key]]);
  return pairs;
}
