import type { MiddlewareHandler } from 'astro';
import { currentSheet } from './press/current-sheets.ts';

/**
 * Lays out for a page what it shows. A build has laid it out already; `npm run dev` finds it by the address that the browser asks
 * for, and says of any other that there is nothing.
 */
export const onRequest: MiddlewareHandler = ({ locals, url }, next) => {
  if ('sheet' in locals) return next();
  const { sheet, isFound } = currentSheet(url.pathname);
  Object.assign(locals, { sheet });
  return isFound ? next() : next('/404/');
};
