import { IamInstanceProfile } from '@cdktf/provider-aws/lib/iam-instance-profile';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import { Construct } from 'constructs';
import { named } from '../names';

export interface BackupIdentityProps {
  readonly serverName: string;
  readonly fullName: string;
  readonly bucket: string;
  /** Parts of the bucket that are the server's own, each ending in `/`. */
  readonly prefixes: readonly string[];
}

/** Lets one server read, write and delete objects under its own prefixes, and touch nothing else: no versions, no policies. */
export class BackupIdentity extends Construct {
  readonly profileName: string;

  constructor(scope: Construct, id: string, props: BackupIdentityProps) {
    super(scope, id);
    const bucket = `arn:aws:s3:::${props.bucket}`;
    const assume = [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'ec2.amazonaws.com' } }];
    const role = named(
      new IamRole(this, 'role', { name: props.fullName, assumeRolePolicy: policy(assume) }),
      props.serverName,
    );
    const rights = new IamRolePolicy(this, 'rights', {
      name: 'backups',
      role: role.id,
      policy: policy([
        {
          Effect: 'Allow',
          Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload'],
          Resource: props.prefixes.map((prefix) => `${bucket}/${prefix}*`),
        },
        {
          Effect: 'Allow',
          Action: 's3:ListBucket',
          Resource: bucket,
          Condition: { StringLike: { 's3:prefix': props.prefixes.map((prefix) => `${prefix}*`) } },
        },
        { Effect: 'Allow', Action: 's3:GetBucketLocation', Resource: bucket },
      ]),
    });
    const profile = new IamInstanceProfile(this, 'profile', { name: props.fullName, role: role.name });
    [rights, profile].forEach((resource) => named(resource, props.serverName));
    this.profileName = profile.name;
  }
}

function policy(statements: object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
