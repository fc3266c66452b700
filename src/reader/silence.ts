/**
 * Keys for play and pause reach a page only while it plays something, and speech doesn't count: so nothing is played, ten seconds of
 * it, over and over. A page that may not play it does without the keys.
 */
export function silence(): { readonly play: () => void; readonly pause: () => void } {
  let audio: HTMLAudioElement | undefined;
  return {
    play: () => {
      audio ??= make();
      audio.play().catch(() => {});
    },
    pause: () => audio?.pause(),
  };
}

const RATE = 8000;
const SECONDS = 10;

function make(): HTMLAudioElement {
  const audio = new Audio(
    URL.createObjectURL(
      new Blob([header(), new Uint8Array(RATE * SECONDS).fill(128)], { type: 'audio/wav' }),
    ),
  );
  audio.loop = true;
  return audio;
}

/** The head of a WAV file of one channel and eight bits a sample (RIFF, PCM). */
function header(): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(44));
  const write = (at: number, text: string) => {
    for (const [index, letter] of [...text].entries()) view.setUint8(at + index, letter.charCodeAt(0));
  };
  const bytes = RATE * SECONDS;
  write(0, 'RIFF');
  view.setUint32(4, 36 + bytes, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, bytes, true);
  return view.buffer;
}
