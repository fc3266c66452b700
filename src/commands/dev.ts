import { launch } from './launch.ts';

await launch('dev', () => import('./dev-command.ts'));
