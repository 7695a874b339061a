/** A failed step; printed without a stack trace. The message says what failed, the last output of the program, and what to do. */
export class Failure extends Error {}
