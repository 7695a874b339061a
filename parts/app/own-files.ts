import { dictionary } from '../../config/dictionary';
import { withOwnFile } from '../../runtimes/compose/own/enriched';
import type { Description } from '../description';
import type { Context } from '../rule';

/** The description with what the Compose files of its apps have; without a folder nothing is read. */
export function withOwnFiles(description: Description, { folder }: Context): Description {
  if (!folder) return description;
  const apps = Object.entries(description.apps).map(([name, app]) => [
    name,
    app.runtime === 'compose' ? withOwnFile(app, folder) : app,
  ]);
  return { ...description, apps: dictionary(Object.fromEntries(apps) as Description['apps']) };
}
