/** Writes notes through the site without a pause, and remembers which ones the site said it has. */
import { createHash } from 'node:crypto';
import { ask } from '../../../platform/https';
import { authority, servers } from './harness';
import { pause } from './database';

export interface Note {
  readonly id: number;
  readonly text: string;
  /** Milliseconds since the epoch when the site said yes. */
  readonly at: number;
}

const everySeconds = 0.25;
const url = 'https://notes.lab.test/notes';
const site = () => ({ address: servers()['app-1']!.public_address, ca: authority() });

export function startWriter(): { readonly stop: () => Promise<Note[]> } {
  const notes: Note[] = [];
  let isRunning = true;
  const work = (async () => {
    for (let turn = 0; isRunning; turn += 1) {
      const text = `${turn} ${createHash('sha256').update(`${turn}`).digest('hex')}`;
      const response = await ask({ ...site(), url, method: 'POST', body: JSON.stringify({ text }) }).catch(() => null);
      if (response?.status === 201) notes.push({ id: (JSON.parse(response.body) as Note).id, text, at: Date.now() });
      await pause(everySeconds);
    }
  })();
  return {
    stop: async () => {
      isRunning = false;
      await work;
      return notes;
    },
  };
}

/** Notes that the site does not have as they were written. */
export async function missing(notes: readonly Note[]): Promise<Note[]> {
  const missingNotes: Note[] = [];
  for (const note of notes) {
    const response = await ask({ ...site(), url: `${url}/${note.id}` });
    if (response.status !== 200 || (JSON.parse(response.body) as Note).text !== note.text) missingNotes.push(note);
  }
  return missingNotes;
}
