/** The lab's account as its operator calls it, and what that does to hosts. */
import { attempt, expectSuccess, instanceId, lab, waitUntil } from './harness';

/** Calls the lab's EC2 API as any client would; the operator's key is not looked at. */
export function ec2(action: string, parameters: Record<string, string>): Promise<string> {
  return query(`${lab.region}/ec2`, { Action: action, Version: '2016-11-15', ...parameters });
}

export function iam(action: string, parameters: Record<string, string>): Promise<string> {
  return query('us-east-1/iam', { Action: action, Version: '2010-05-08', ...parameters });
}

async function query(scope: string, parameters: Record<string, string>): Promise<string> {
  const response = await fetch(lab.endpoint, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=lab/20260101/${scope}/aws4_request, SignedHeaders=host, Signature=0`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(parameters).toString(),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${parameters['Action']}: ${text}`);
  return text;
}

export async function stopServer(server: string): Promise<void> {
  await ec2('StopInstances', { 'InstanceId.1': instanceId(server) });
  await waitUntil(`${server} is stopped`, 60, () => isIn(server, 'stopped'));
}

export async function startServer(server: string): Promise<void> {
  await ec2('StartInstances', { 'InstanceId.1': instanceId(server) });
  await waitUntil(`${server} is running`, 60, () => isIn(server, 'running'));
}

async function isIn(server: string, state: string): Promise<boolean> {
  return (await ec2('DescribeInstances', { 'InstanceId.1': instanceId(server) })).includes(`<name>${state}</name>`);
}

/** As by a power cut: no data are flushed, no process gets a signal. */
export async function killHost(server: string): Promise<void> {
  expectSuccess(await attempt('incus', ['stop', '--force', instanceId(server), '--project', lab.project]));
}
