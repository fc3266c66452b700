declare namespace App {
  interface Locals {
    /** The page that is asked for: all that its template shows. */
    readonly sheet: import('./press/sheets/models.ts').SheetCopy;
  }
}

/** A style sheet as text. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
