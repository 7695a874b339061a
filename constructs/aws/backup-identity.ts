import { IamInstanceProfile } from '@cdktf/provider-aws/lib/iam-instance-profile';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import { Construct } from 'constructs';
import type { ServerBackup } from '../../parts/environment';
import { withLogicalId } from '../names';

export interface BackupIdentityProps {
  readonly serverName: string;
  readonly fullName: string;
  readonly backup: ServerBackup;
}

/** IAM role of one server: read, write and delete objects under its own prefixes, read a few others; no access to versions or policies. */
export class BackupIdentity extends Construct {
  readonly profileName: string;

  constructor(scope: Construct, id: string, { serverName, fullName, backup }: BackupIdentityProps) {
    super(scope, id);
    const assume = [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'ec2.amazonaws.com' } }];
    const role = withLogicalId(
      new IamRole(this, 'role', { name: fullName, assumeRolePolicy: policy(assume) }),
      serverName,
    );
    const rights = new IamRolePolicy(this, 'rights', {
      name: 'backups',
      role: role.id,
      policy: policy(statements(backup)),
    });
    // A unique name prefix: if a profile were recreated under the same name, the server would keep the old id and Terraform would see no difference.
    const profile = new IamInstanceProfile(this, 'profile', { namePrefix: `${fullName}-`, role: role.name });
    [rights, profile].forEach((resource) => withLogicalId(resource, serverName));
    this.profileName = profile.name;
  }
}

const ownObjects = ['GetObject', 'PutObject', 'DeleteObject', 'AbortMultipartUpload', 'ListMultipartUploadParts'];

type Part = ServerBackup['reads'][number];

function statements({ bucket, prefixes, reads }: ServerBackup): object[] {
  const own = prefixes.map((prefix) => ({ bucket, prefix }));
  const all = [...own, ...reads];
  return [
    objectStatement(ownObjects, own),
    ...(reads.length > 0 ? [objectStatement(['GetObject'], reads)] : []),
    ...[...new Set(all.map((part) => part.bucket))].flatMap((each) => listStatements(each, all)),
  ];
}

function objectStatement(actions: readonly string[], parts: readonly Part[]): object {
  return {
    Effect: 'Allow',
    Action: actions.map((action) => `s3:${action}`),
    Resource: parts.map(({ bucket, prefix }) => `arn:aws:s3:::${bucket}/${prefix}*`),
  };
}

/** Permission to list object names under these prefixes only. */
function listStatements(bucket: string, parts: readonly Part[]): object[] {
  const Resource = `arn:aws:s3:::${bucket}`;
  const prefixes = parts.filter((part) => part.bucket === bucket).map(({ prefix }) => `${prefix}*`);
  return [
    { Effect: 'Allow', Action: 's3:ListBucket', Resource, Condition: { StringLike: { 's3:prefix': prefixes } } },
    { Effect: 'Allow', Action: 's3:GetBucketLocation', Resource },
  ];
}

function policy(statements: object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
