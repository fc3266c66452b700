import { describe, expect, it } from 'vitest';
import { dominantColour } from '../../../src/press/pictures/dominant-colour.ts';

const sky = [0x66, 0x99, 0xcc];
const sand = [0xdd, 0xcc, 0xaa];

describe('the dominant colour', () => {
  it('is the one that most points have, not a mixture of all', () => {
    expect(dominantColour({ bytes: Uint8Array.from([...sky, ...sand, ...sky]), channels: 3 })).toBe('69c');
  });

  it('counts points that are nearly alike together', () => {
    const bytes = Uint8Array.from([...sand, 0x64, 0x9b, 0xcd, 0x68, 0x97, 0xc9]);
    expect(dominantColour({ bytes, channels: 3 })).toBe('69c');
  });

  it('is none where one point lets the page through', () => {
    const opaque = [...sky, 255, ...sand, 255, ...sky, 255];
    expect(dominantColour({ bytes: Uint8Array.from(opaque), channels: 4 })).toBe('69c');
    expect(dominantColour({ bytes: Uint8Array.from([...opaque, ...sky, 90]), channels: 4 })).toBeNull();
  });

  it('has three digits, for black too', () => {
    expect(dominantColour({ bytes: Uint8Array.from([0, 0, 0]), channels: 3 })).toBe('000');
    expect(dominantColour({ bytes: new Uint8Array(), channels: 3 })).toBeNull();
  });
});
