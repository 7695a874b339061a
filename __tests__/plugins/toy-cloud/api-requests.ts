/** Requests that the API of the toy cloud received. */
export const apiRequests: string[] = [];
