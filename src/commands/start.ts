import { launch } from './launch.ts';

await launch('start', () => import('./start-command.ts'));
