/** Gives the address at which this machine reaches its own server. */
export function localAddress(port: number, base: string): string {
  return `http://localhost:${port}${base}`;
}

/** Prints the address of a server, and that another port was taken where it was. */
export function tellAddress(address: string, port: { readonly wanted: number; readonly got: number }): void {
  if (port.wanted !== 0 && port.wanted !== port.got)
    console.log(`Port ${port.wanted} is taken, so this is port ${port.got}.`);
  console.log(`\n  ${address}\n\nStop with Ctrl+C.`);
}
