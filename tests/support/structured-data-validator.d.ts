/** What the tests use of Adobe's validator, which brings no types. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    /** Takes schema.org's vocabulary as its own file has it. */
    constructor(vocabulary: object);
    /** Takes what was found in a page, by format and type. */
    validate(found: {
      readonly jsonld: Readonly<Record<string, readonly unknown[]>>;
    }): Promise<{ readonly issueMessage: string; readonly severity: string }[]>;
  }
}
