import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('the commands that make an edition', () => {
  it.each(['start', 'check', 'build', 'epub'])(
    '%s begins with bounded room, which V8 can’t be told later',
    (name) => {
      expect(scripts[name]).toContain('--max-semi-space-size=16 --heap-growing-percent=80');
    },
  );
});
