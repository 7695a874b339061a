import { readFileSync } from 'node:fs';
import { advise } from '../advice';
import { placesLeft } from '../blueprint';
import { operation } from '../operation';
import { descriptionFile, loadEnvironment } from '../project';

interface ValidateRequest {
  readonly environment: string;
}

export const validate = operation('validate', 'looks', ({ environment: name }: ValidateRequest, { progress }) => {
  const { servers, buckets, apps } = loadEnvironment(name);
  const file = descriptionFile(name);
  return Promise.resolve({
    environment: name,
    file,
    servers: servers.length,
    buckets: buckets.length,
    apps: apps.length,
    /** A valid description may still contain placeholders of its blueprint. */
    placesLeft: placesLeft(readFileSync(file, 'utf8')),
    advice: advise(name, progress.remark),
  });
});
