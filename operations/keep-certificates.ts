import type { Environment, Server } from '../parts/environment';
import { Failure } from '../platform/failure';
import { operate } from './ansible';
import type { Step } from './progress';
import { Interrupted } from './run/interrupt';

/**
 * Certificates are on the root disk, and an authority gives only a few for a name in a week. So a server that is about to be replaced
 * is asked for them. One that does not answer any more was asked at the last `up`.
 */
export function keepCertificatesSteps(environment: Environment, server: Server): Step[] {
  if (!server.groups.includes('proxy') || !environment.proxy?.tls) return [];
  return [
    {
      title: `Keep the certificates of ${server.name}`,
      run: async (report) => {
        try {
          await operate(environment, { name: 'certificates', variables: { certificates_host: server.name } }, report);
        } catch (error) {
          if (error instanceof Interrupted || !(error instanceof Failure)) throw error;
          return 'it does not answer; those of the last `up` are used';
        }
      },
    },
  ];
}
