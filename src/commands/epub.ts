import { launch } from './launch.ts';

await launch('epub', () => import('./epub-command.ts'));
