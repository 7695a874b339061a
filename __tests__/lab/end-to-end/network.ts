import { ec2, startServer, stopServer } from './account';
import { connects, expectSuccess, inHost, lab, minutes, servers, waitUntil } from './harness';

const db = () => servers()['db-1']!.private_address;
const mirror = () => lab.internet.host;
/** Hosts that have no business with the database; `spare` is in its subnet, so not even the router stands between them. */
const others = ['edge', 'spare'];
const reachesMirror = (server: string) => connects(server, mirror(), 3142);

async function othersThatConnect(): Promise<string[]> {
  const answers: string[] = [];
  for (const server of others) if (await connects(server, db(), 5432)) answers.push(server);
  return answers;
}

/** The group's id as EC2 knows it, found by name. */
async function securityGroup(name: string): Promise<string> {
  const response = await ec2('DescribeSecurityGroups', { 'Filter.1.Name': 'group-name', 'Filter.1.Value.1': name });
  return /<groupId>(sg-[0-9a-f]+)<\/groupId>/.exec(response)![1]!;
}

export function networkTests(): void {
  const everyone = {
    'IpPermissions.1.IpProtocol': 'tcp',
    'IpPermissions.1.FromPort': '5432',
    'IpPermissions.1.ToPort': '5432',
    'IpPermissions.1.IpRanges.1.CidrIp': '0.0.0.0/0',
  };

  test(
    'with UFW off, the security group alone refuses everyone but the app host',
    async () => {
      expectSuccess(await inHost('db-1', 'ufw disable'));
      try {
        expect(await connects('app-1', db(), 5432)).toBe(true);
        expect(await othersThatConnect()).toEqual([]);
      } finally {
        expectSuccess(await inHost('db-1', 'ufw --force enable'));
      }
    },
    2 * minutes,
  );

  test(
    'with the security group open, UFW alone refuses everyone but the app host',
    async () => {
      const group = await securityGroup('notes-lab-test-db-1');
      await ec2('AuthorizeSecurityGroupIngress', { GroupId: group, ...everyone });
      try {
        try {
          expect(await connects('app-1', db(), 5432)).toBe(true);
          expect(await othersThatConnect()).toEqual([]);
          expectSuccess(await inHost('db-1', 'ufw disable'));
          // With both open they connect, so UFW was what refused them.
          expect(await othersThatConnect()).toEqual(others);
        } finally {
          await ec2('RevokeSecurityGroupIngress', { GroupId: group, ...everyone });
        }
        // UFW is still off: only the group can refuse them.
        expect(await othersThatConnect()).toEqual([]);
      } finally {
        expectSuccess(await inHost('db-1', 'ufw --force enable'));
      }
    },
    2 * minutes,
  );

  test(
    'the NAT host stopped, a private host cannot reach the package mirror; started, it can',
    async () => {
      expect(await reachesMirror('db-1')).toBe(true);
      await stopServer('edge');
      try {
        expect(await reachesMirror('db-1')).toBe(false);
        // A public host does not need it.
        expect(await reachesMirror('app-1')).toBe(true);
      } finally {
        await startServer('edge');
      }
      await waitUntil('the private host reaches the mirror again', 60, () => reachesMirror('db-1'));
    },
    3 * minutes,
  );

  test(
    'the route to the NAT host removed, the private host is cut off',
    async () => {
      const tables = await ec2('DescribeRouteTables', {
        'Filter.1.Name': 'tag:Name',
        'Filter.1.Value.1': 'notes-lab-test-data',
      });
      const table = /<routeTableId>(rtb-[0-9a-f]+)<\/routeTableId>/.exec(tables)![1]!;
      const interfaceId = /<networkInterfaceId>(eni-[0-9a-f]+)<\/networkInterfaceId>/.exec(tables)![1]!;
      const route = { RouteTableId: table, DestinationCidrBlock: '0.0.0.0/0' };
      await ec2('DeleteRoute', route);
      try {
        expect(await reachesMirror('db-1')).toBe(false);
      } finally {
        await ec2('CreateRoute', { ...route, NetworkInterfaceId: interfaceId });
      }
      expect(await reachesMirror('db-1')).toBe(true);
    },
    2 * minutes,
  );

  test(
    'a private host has no way to the operator’s machine besides',
    async () => {
      expect(await connects('db-1', lab.internet.gateway, lab.port)).toBe(false);
      expect(await connects('app-1', lab.internet.gateway, lab.port)).toBe(false);
    },
    minutes,
  );

  test(
    'published container ports obey the one port list',
    async () => {
      expectSuccess(
        await inHost(
          'app-1',
          'docker run -d --rm --name published -p 9090:3000 -e PORT=3000 -e DATABASE_URL=postgresql://x:x@127.0.0.1/x strata/notes:1.0.0',
        ),
      );
      try {
        await waitUntil(
          'the published port answers locally',
          30,
          async () => (await inHost('app-1', "timeout 2 bash -c '</dev/tcp/127.0.0.1/9090'")).code === 0,
        );
        const group = await securityGroup('notes-lab-test-app-1');
        const open = { ...everyone, 'IpPermissions.1.FromPort': '9090', 'IpPermissions.1.ToPort': '9090' };
        await ec2('AuthorizeSecurityGroupIngress', { GroupId: group, ...open });
        try {
          const isReached = () => connects('edge', servers()['app-1']!.private_address, 9090);
          expect(await isReached()).toBe(false);
          // Without the port list the same connection succeeds: nothing else on the way refuses it.
          expectSuccess(await inHost('app-1', 'iptables -w -I DOCKER-USER -j ACCEPT'));
          expect(await isReached()).toBe(true);
          expectSuccess(await inHost('app-1', 'iptables -w -D DOCKER-USER -j ACCEPT'));
          expect(await isReached()).toBe(false);
        } finally {
          await ec2('RevokeSecurityGroupIngress', { GroupId: group, ...open });
        }
      } finally {
        await inHost('app-1', 'iptables -w -D DOCKER-USER -j ACCEPT; docker stop --time 1 published');
      }
    },
    2 * minutes,
  );
}
