// Builds a newsroom once, as the tests do: node build-once.ts CONTENT OUTPUT KEPT NOW
import { openArchive } from '../../../src/press/cache/archive.ts';
import { build, emptyArchive } from './compare-builds.ts';

const [content = '', output = '', kept = '', now = '0'] = process.argv.slice(2);
const tools = { trustsTimes: true, clock: () => Date.now(), tell: () => {} };
process.stdout.write('begun\n');
await build(content, output, new Date(Number(now)), openArchive(kept, emptyArchive().code, tools));
