/** A step that did not work, told to people without a stack trace: what, the program's own last words, what to do. */
export class Failure extends Error {}
