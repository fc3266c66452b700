/** Makes the addresses that scripts are loaded from, under a name that the paper's policy knows (`src/hosts/policy.ts`). */
interface TrustedAddresses {
  createScriptURL(address: string): string;
}

interface Window {
  /** Trusted Types, in browsers that have them. What is made is an object that counts as a text. */
  readonly trustedTypes?: {
    createPolicy(
      name: 'boot' | 'broadsheet',
      rules: { readonly createScriptURL: (address: string) => string },
    ): TrustedAddresses;
  };
}
