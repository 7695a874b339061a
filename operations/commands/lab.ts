/** The lab cloud of this machine. It has its own lock and no environment. Each operation imports the lab's code itself, so that others start faster. */
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
  const { ensureSystem } = await import('../../lab/system');
  await ensureSystem({ yes, ask: face.consent.agree }, face.progress.tell);
  await inSteps(face, [labUpStep(lab)]);
  return { lab };
});

export const labDown = operation('lab down', 'looks', async ({ lab }: LabRequest, face) => {
  const { labDown: stop } = await import('../../lab/down');
  await inSteps(face, [{ title: `Lab cloud ${lab}`, run: (report) => stop(lab, report) }]);
  return { lab };
});

export const labReset = operation('lab reset', 'looks', async ({ lab }: LabRequest, face) => {
  const { labReset: reset } = await import('../../lab/down');
  await inSteps(face, [{ title: `Lab cloud ${lab}`, run: (report) => reset(lab, report) }]);
  return { lab };
});

export const labStatus = operation('lab status', 'looks', async ({ lab }: LabRequest) => {
  const { labStatus: statusOf } = await import('../../lab/status');
  const { up, hosts, checks } = await statusOf(lab);
  return { lab, up, hosts, checks };
});

export const labAuthority = operation('lab ca', 'looks', async ({ lab }: LabRequest) => {
  const { authorityCertificate } = await import('../../lab/authority');
  return { lab, file: authorityCertificate(lab) };
});
