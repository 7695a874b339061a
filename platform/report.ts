/** Shows progress to the user; one short line per call. */
export type Report = (message: string) => void;
