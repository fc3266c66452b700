import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

function call(command: string, ...flags: string[]) {
  const program = fileURLToPath(new URL(`../../src/commands/${command}.ts`, import.meta.url));
  return spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...flags], {
    encoding: 'utf8',
  });
}

describe('the flags of a command', () => {
  it.each(['check', 'build', 'start', 'dev', 'bench'])(
    'are told by npm run %s when asked for help',
    (command) => {
      const { status, stdout, stderr } = call(command, '--help');
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain(command === 'start' ? 'npm start' : `npm run ${command}`);
    },
  );

  it('are shown where one is not known, which ends with 2', () => {
    const { status, stdout, stderr } = call('build', '--holt');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/'--holt'[\s\S]*--hold /);
  });

  it('refuse a format that there is none of', () => {
    expect(call('check', '--format', 'xml')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('“xml”'),
    });
  });

  it('refuse a port that is none', () => {
    expect(call('start', '--port', '99999')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('“99999”'),
    });
  });
});
