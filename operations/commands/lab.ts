/** The lab cloud of this machine. It has a lock of its own, and no environment. */
import { authorityCertificate } from '../../lab/authority';
import { labDown as stop, labReset as reset } from '../../lab/down';
import { labStatus as statusOf } from '../../lab/status';
import { ensureSystem } from '../../lab/system';
import { inSteps } from '../face';
import { labUpStep } from '../lab/steps';
import { operation } from '../operation';

interface LabRequest {
  readonly lab: string;
}

interface LabUpRequest extends LabRequest {
  /** Consent to what is installed. */
  readonly yes?: boolean;
}

export const labUp = operation('lab up', 'looks', async ({ lab, yes = false }: LabUpRequest, face) => {
  await ensureSystem({ yes, ask: face.consent.agree }, face.progress.tell);
  await inSteps(face, [labUpStep(lab)]);
  return { lab };
});

export const labDown = operation('lab down', 'looks', async ({ lab }: LabRequest, face) => {
  await inSteps(face, [{ title: `Lab cloud ${lab}`, run: (report) => stop(lab, report) }]);
  return { lab };
});

export const labReset = operation('lab reset', 'looks', async ({ lab }: LabRequest, face) => {
  await inSteps(face, [{ title: `Lab cloud ${lab}`, run: (report) => reset(lab, report) }]);
  return { lab };
});

export const labStatus = operation('lab status', 'looks', async ({ lab }: LabRequest) => {
  const { up, hosts, checks } = await statusOf(lab);
  return { lab, up, hosts, checks };
});

export const labAuthority = operation('lab ca', 'looks', ({ lab }: LabRequest) =>
  Promise.resolve({ lab, file: authorityCertificate(lab) }),
);
