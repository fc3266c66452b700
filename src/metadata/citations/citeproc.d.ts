/** What is used of citeproc-js, which brings no types. */
declare module 'citeproc' {
  interface OutputFormat {
    readonly [instruction: string]: unknown;
  }

  interface Bibliography {
    readonly 0: object;
    readonly 1: readonly string[];
  }

  class Engine {
    constructor(
      sys: {
        readonly retrieveLocale: (language: string) => string;
        readonly retrieveItem: (id: string) => unknown;
      },
      style: string,
      language: string,
      isForced: boolean,
    );
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): Bibliography | false;
  }

  const CSL: {
    readonly Engine: typeof Engine;
    readonly Output: {
      readonly Formats: Record<string, OutputFormat>;
      readonly Formatters: { readonly title: (engine: Engine, text: string) => string };
    };
  };
  export default CSL;
}
