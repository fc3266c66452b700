export { PROJECT } from '../press/place.ts';
