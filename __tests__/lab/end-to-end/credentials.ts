/** What a host gets from its metadata service, what it does with it, and the policy that decides. */
import { iam } from './account';
import { bucket, expectSuccess, inHost, lab } from './harness';

const metadata = 'http://169.254.169.254/latest';
const policyName = 'backups';

/** A command that asks for a token and prints it, or nothing. */
export function token(options = ''): string {
  return `curl -sf -m 3 ${options} -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' ${metadata}/api/token`;
}

/** The metadata service's answer to the server, and its status. */
export async function ask(server: string, path: string, as = `$(${token()})`): Promise<string> {
  const question = `curl -s -m 3 -w ' %{http_code}' -H "X-aws-ec2-metadata-token: ${as}" ${metadata}/${path}`;
  return (await inHost(server, question)).stdout;
}

/** Runs a command on the host one hop further, as a container on a bridge does. */
export function container(command: string): string {
  const inside = 'ip -n identity';
  const setup = [
    'ip netns add identity && ip link add id0 type veth peer name id1 netns identity',
    'ip addr add 172.30.99.1/24 dev id0 && ip link set id0 up',
    `${inside} addr add 172.30.99.2/24 dev id1 && ${inside} link set id1 up && ${inside} route add default via 172.30.99.1`,
    'forwarded=$(sysctl -n net.ipv4.ip_forward) && sysctl -qw net.ipv4.ip_forward=1',
    'iptables -I FORWARD -j ACCEPT && iptables -t nat -I POSTROUTING -s 172.30.99.0/24 -j MASQUERADE',
  ];
  const teardown = [
    'iptables -D FORWARD -j ACCEPT; iptables -t nat -D POSTROUTING -s 172.30.99.0/24 -j MASQUERADE',
    'sysctl -qw net.ipv4.ip_forward=$forwarded; ip netns del identity',
  ];
  return [...setup, `ip netns exec identity bash -c '${command.replaceAll("'", `'"'"'`)}'`, ...teardown].join('\n');
}

const program = `
import boto3, json, sys
from botocore.exceptions import ClientError
method, request, keys = json.loads(sys.argv[1])
store = boto3.client("s3", region_name="${lab.region}", endpoint_url="${lab.internet.s3}",
                     verify="/etc/ssl/certs/ca-certificates.crt", **keys)
try:
    errors = [each["Code"] for each in getattr(store, method)(Bucket="${bucket}", **request).get("Errors", [])]
    print(" ".join(["ok, but", *errors] if errors else ["ok"]), end="")
except ClientError as error:
    print(error.response["Error"]["Code"], end="")
`;

/** Calls the bucket from db-1, with the credentials of its role unless others are given: `ok` or S3's error code. */
export async function s3(method: string, request: object, keys: object = {}): Promise<string> {
  const result = await inHost('db-1', `python3 -c '${program}' '${JSON.stringify([method, request, keys])}'`);
  expectSuccess(result);
  return result.stdout;
}

/** The name of db-1's role. */
export async function role(): Promise<string> {
  return (await ask('db-1', 'meta-data/iam/security-credentials/')).replace(/ 200$/, '');
}

export interface Policy {
  readonly Version: string;
  readonly Statement: readonly object[];
}

/** What the role of db-1 may do, as the operator reads it. */
export async function policy(): Promise<Policy> {
  const text = await iam('GetRolePolicy', { RoleName: await role(), PolicyName: policyName });
  return JSON.parse(decodeURIComponent(/<PolicyDocument>(.*)<\/PolicyDocument>/s.exec(text)![1]!)) as Policy;
}

export async function putPolicy(document: Policy): Promise<void> {
  const PolicyDocument = JSON.stringify(document);
  await iam('PutRolePolicy', { RoleName: await role(), PolicyName: policyName, PolicyDocument });
}
