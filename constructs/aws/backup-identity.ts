import { IamInstanceProfile } from '@cdktf/provider-aws/lib/iam-instance-profile';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import { Construct } from 'constructs';
import type { ServerBackup } from '../../config/environment-backup';
import { named } from '../names';

export interface BackupIdentityProps {
  readonly serverName: string;
  readonly fullName: string;
  readonly backup: ServerBackup;
}

/** Lets one server read, write and delete objects under its own prefixes, read a few others, and touch nothing else: no versions, no policies. */
export class BackupIdentity extends Construct {
  readonly profileName: string;

  constructor(scope: Construct, id: string, { serverName, fullName, backup }: BackupIdentityProps) {
    super(scope, id);
    const assume = [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'ec2.amazonaws.com' } }];
    const role = named(new IamRole(this, 'role', { name: fullName, assumeRolePolicy: policy(assume) }), serverName);
    const rights = new IamRolePolicy(this, 'rights', {
      name: 'backups',
      role: role.id,
      policy: policy(granted(backup)),
    });
    const profile = new IamInstanceProfile(this, 'profile', { name: fullName, role: role.name });
    [rights, profile].forEach((resource) => named(resource, serverName));
    this.profileName = profile.name;
  }
}

const ownObjects = ['GetObject', 'PutObject', 'DeleteObject', 'AbortMultipartUpload', 'ListMultipartUploadParts'];

function granted({ bucket, prefixes, reads }: ServerBackup): object[] {
  const others = [...new Set(reads.map((read) => read.bucket))].map((name) => ({
    name,
    prefixes: reads.filter((read) => read.bucket === name).map(({ prefix }) => prefix),
  }));
  return [
    objects(ownObjects, bucket, prefixes),
    ...list(bucket, prefixes),
    ...others.flatMap((other) => [
      objects(['GetObject'], other.name, other.prefixes),
      ...list(other.name, other.prefixes),
    ]),
  ];
}

function objects(actions: readonly string[], bucket: string, prefixes: readonly string[]): object {
  return {
    Effect: 'Allow',
    Action: actions.map((action) => `s3:${action}`),
    Resource: prefixes.map((prefix) => `arn:aws:s3:::${bucket}/${prefix}*`),
  };
}

/** Names of objects, under these prefixes only. */
function list(bucket: string, prefixes: readonly string[]): object[] {
  const Resource = `arn:aws:s3:::${bucket}`;
  return [
    {
      Effect: 'Allow',
      Action: 's3:ListBucket',
      Resource,
      Condition: { StringLike: { 's3:prefix': prefixes.map((prefix) => `${prefix}*`) } },
    },
    { Effect: 'Allow', Action: 's3:GetBucketLocation', Resource },
  ];
}

function policy(statements: object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
