/** The path that the paper lies under, with a slash at both ends: the modules lie in one folder below it. */
export const BASE = new URL('../', import.meta.url).pathname;
