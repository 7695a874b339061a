/** The rule of apps that bring their own Compose file. What it refuses stands in two tables; each line has an id of its own. */
import type { Folder } from '../../../config/folder';
import type { Problem } from '../../../config/problem';
import type { Fault } from '../../../config/text';
import { wording } from '../../../config/wording';
import { replacementOf } from '../../../parts/app/replacement';
import type { Rule } from '../../../parts/rule';
import { describedApp } from '../described';
import { documentOf } from './document';
import type { ComposeApp } from './enriched';
import { ofFile, unknownService } from './file-refusals';
import type { Own, Refused } from './refused';
import { ofService } from './service-refusals';

export const composeFilesAreAccepted: Rule = ({ apps }, { folder }) =>
  Object.entries(apps).flatMap(([name, app]) =>
    folder && app.runtime === 'compose' && app.compose && !app.gitops ? problemsOf(name, app, folder) : [],
  );

function problemsOf(name: string, app: ComposeApp, folder: Folder): Problem[] {
  const { path } = app.compose!;
  const document = documentOf(path, app, folder);
  const file = folder.shown(path);
  if (!document) return [missingFile(name, path)];
  if (document.faults.length > 0) return document.faults.map((fault) => unreadable(fault, file));
  const described = describedApp(app);
  const rolls = (service: string) =>
    described.services[service] !== undefined && replacementOf(service, described).kind === 'rolls';
  const own: Own = { app: described, own: described.own!, document, folder, rolls };
  return [
    ...refusals(own).map(([rule, { path: keys, ...words }]): Problem => {
      const at = { file, ...document.place!.path(keys) };
      return { rule, path: keys, ...words, at };
    }),
    ...unknownServices(name, own),
  ];
}

function refusals(own: Own): [id: string, refused: Refused][] {
  const services = [...own.document.services].map(([name, service]) => ({ ...service, name }));
  return [
    ...Object.entries(ofFile).flatMap(([id, refuse]) => refuse(own).map((each) => [id, each] as [string, Refused])),
    ...Object.entries(ofService).flatMap(([id, refuse]) =>
      services.flatMap((service) => refuse(service, own).map((each) => [id, each] as [string, Refused])),
    ),
  ];
}

function unknownServices(app: string, { own, document }: Own): Problem[] {
  const names = [...document.services.keys()];
  return Object.keys(own.file.described)
    .filter((service) => !document.services.has(service))
    .map((service) => ({
      rule: 'compose-service-unknown',
      path: ['apps', app, 'services', service],
      ...unknownService(service, names),
    }));
}

function missingFile(app: string, path: string): Problem {
  return {
    rule: 'compose-file-missing',
    path: ['apps', app, 'compose'],
    // With it the file is in the repository.
    unlessWrong: ['apps', app, 'gitops'],
    received: path,
    allowed: wording`a Compose file, from the folder of this description`,
    remedy: wording`correct the path, or add the file`,
  };
}

function unreadable({ rule, what, remedy, line, column }: Fault, file: string): Problem {
  return {
    rule,
    path: [],
    received: what,
    allowed: wording`YAML that can be read`,
    remedy,
    at: { file, line, column },
  };
}
