/** Tells whoever watches what is going on; one short line per call. */
export type Report = (message: string) => void;
