/** Texts of a description that name a place outside the lab, such as a variable of an app with the production database. Pure. */

export interface Outside {
  /** Key of the description, with dots. */
  readonly key: string;
  readonly host: string;
}

/** A URL of any scheme, or `name.domain:port`. */
const places = /\b[a-z][a-z0-9+.-]*:\/\/(?:[^\s/@"']*@)?([^\s/:"'?#]+)|\b((?:[a-z0-9-]+\.)+[a-z]{2,}):\d{2,5}\b/gi;
/** In these, an address is what the key is about, and the rehearsal exchanges it where it must. */
const addressKeys = /^(compute|storage|dns|state|admin|network|docker|proxy|servers\.[^.]+\.(address|ports))(\.|$)/;

/** @param inLab whether a host's name or address leads into the lab */
export function placesOutside(raw: unknown, inLab: (host: string) => boolean): Outside[] {
  return texts(raw, []).flatMap(({ path, text }) => {
    const key = path.join('.');
    if (addressKeys.test(key)) return [];
    const hosts = [...text.matchAll(places)].map(([, ofUrl, alone]) => (ofUrl ?? alone)!.toLowerCase());
    return [...new Set(hosts)].filter((host) => !inLab(host)).map((host) => ({ key, host }));
  });
}

interface Text {
  readonly path: readonly string[];
  readonly text: string;
}

function texts(value: unknown, path: readonly string[]): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => texts(each, [...path, key]));
}
