import { BASE } from './base.ts';

/** Scripts that this paper hands to a browser by their address. */
const OWN = new Set([`${BASE}sw.js`]);

/** Vouches for the address of a script of this paper, where browsers ask for that (Trusted Types, W3C). Throws for any other. */
export function trusted(address: string): string {
  const policy = makePolicy();
  return policy?.createScriptURL(address) ?? address;
}

let made: { createScriptURL(address: string): string } | undefined;

function makePolicy(): typeof made {
  made ??= Reflect.get(globalThis, 'trustedTypes')?.createPolicy('broadsheet', {
    createScriptURL: (address: string) => {
      if (!OWN.has(address)) throw new TypeError(`No script of this paper: ${address}`);
      return address;
    },
  });
  return made;
}
