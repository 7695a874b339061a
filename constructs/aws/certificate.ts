import { AcmCertificate } from '@cdktf/provider-aws/lib/acm-certificate';
import { AcmCertificateValidation } from '@cdktf/provider-aws/lib/acm-certificate-validation';
import { DataAwsAcmCertificate } from '@cdktf/provider-aws/lib/data-aws-acm-certificate';
import { Route53Record } from '@cdktf/provider-aws/lib/route53-record';
import { Construct } from 'constructs';
import type { Environment, LoadBalancer } from '../../parts/environment';
import { withLogicalId } from '../names';
import { HostedZone } from './hosted-zone';

export interface CertificateProps {
  readonly balancer: LoadBalancer;
  readonly environment: Environment;
}

/** The certificate of one load balancer: an existing one from the description, or a new one for its hosts. */
export class Certificate extends Construct {
  /** Of a new certificate: available only after its validation. */
  readonly arn: string;

  constructor(scope: Construct, id: string, { balancer, environment }: CertificateProps) {
    super(scope, id);
    this.arn = balancer.certificate
      ? this.lookUpCertificate(balancer.name, balancer.certificate)
      : this.createCertificate(balancer, environment);
  }

  private lookUpCertificate(name: string, domain: string): string {
    const lookup = { domain, statuses: ['ISSUED'], mostRecent: true };
    return withLogicalId(new DataAwsAcmCertificate(this, 'found', lookup), name).arn;
  }

  private createCertificate({ name, fullName, hosts }: LoadBalancer, { dns }: Environment): string {
    const [first, ...alternativeNames] = hosts;
    const certificate = withLogicalId(
      new AcmCertificate(this, 'made', {
        domainName: first!,
        subjectAlternativeNames: alternativeNames,
        validationMethod: 'DNS',
        tags: { Name: fullName },
        // So that a listener always has a certificate while its hosts change.
        lifecycle: { createBeforeDestroy: true },
      }),
      name,
    );
    const validationFqdns =
      dns?.provider === 'aws' ? this.validationRecords(certificate, hosts, HostedZone.of(this, dns).zoneId) : [];
    const validation = new AcmCertificateValidation(this, 'proven', {
      certificateArn: certificate.arn,
      validationRecordFqdns: validationFqdns.length > 0 ? validationFqdns : undefined,
    });
    return withLogicalId(validation, name).certificateArn;
  }

  /** DNS validation records; `*.x` and `x` share one record. */
  private validationRecords({ fqn }: AcmCertificate, hosts: readonly string[], zoneId: string): string[] {
    const bases = new Map(hosts.map((host) => [host.replace(/^\*\./, ''), host]));
    return [...bases].map(([base, host]) => {
      const option = (key: string) =>
        `\${[for each in ${fqn}.domain_validation_options : each.${key} if each.domain_name == "${host}"][0]}`;
      const record = new Route53Record(this, `proof-${base}`, {
        zoneId,
        name: option('resource_record_name'),
        type: option('resource_record_type'),
        records: [option('resource_record_value')],
        ttl: 300,
        // Another load balancer or environment may already have created the record for this name.
        allowOverwrite: true,
      });
      return withLogicalId(record, `proof_${base.replace(/[^a-z0-9]/g, '_')}`).fqdn;
    });
  }
}
