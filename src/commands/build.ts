import { launch } from './launch.ts';

await launch('build', () => import('./build-command.ts'));
