/** What the toy's API was asked. */
export const asked: string[] = [];
