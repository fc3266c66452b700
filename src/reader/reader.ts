/* Loaded on every page when it is there. What a page has no use for is not loaded on it. */

export {};
