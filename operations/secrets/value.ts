/** Which bytes can be a secret: those that arrive in the container as they were given. */
import { Failure } from '../../platform/failure';

/** Linux starts no program with a longer variable; a few bytes are for its name. */
const mostBytes = 128 * 1024 - 256;
/** `home/scrub.ts` hides no shorter ones. */
const leastHidden = 6;

/** @throws Failure with the reason why this cannot be the value of a variable */
export function secretValue(bytes: Uint8Array): string {
  const refuse = (reason: string) => new Failure(`nothing was stored: ${reason}`);
  if (bytes.length === 0) throw refuse('the value is empty');
  if (bytes.length > mostBytes)
    throw refuse(`the value has ${bytes.length} bytes, and a variable of a container holds at most ${mostBytes}`);
  if (bytes.includes(0))
    throw refuse('the value has a NUL byte, which ends a variable: encode it, for example as Base64');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refuse('the value is no text in UTF-8: encode it, for example as Base64');
  }
}

/** Null: there is nothing to say about it. */
export function remarkOn(value: string): string | null {
  return [...value].length < leastHidden
    ? `logs do not hide a value shorter than ${leastHidden} characters: ask for a longer one if you can`
    : null;
}
