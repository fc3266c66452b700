import { launch } from './launch.ts';

await launch('check', () => import('./check-command.ts'));
