import { AcmCertificate } from '@cdktf/provider-aws/lib/acm-certificate';
import { AcmCertificateValidation } from '@cdktf/provider-aws/lib/acm-certificate-validation';
import { DataAwsAcmCertificate } from '@cdktf/provider-aws/lib/data-aws-acm-certificate';
import { Route53Record } from '@cdktf/provider-aws/lib/route53-record';
import { Construct } from 'constructs';
import type { Environment, LoadBalancer } from '../../parts/environment';
import { named } from '../names';
import { HostedZone } from './hosted-zone';

export interface CertificateProps {
  readonly balancer: LoadBalancer;
  readonly environment: Environment;
}

/** The certificate of one load balancer: the one that the description names, else a new one for its hosts. */
export class Certificate extends Construct {
  /** Known only once the certificate is valid. */
  readonly arn: string;

  constructor(scope: Construct, id: string, { balancer, environment }: CertificateProps) {
    super(scope, id);
    this.arn = balancer.certificate
      ? this.found(balancer.name, balancer.certificate)
      : this.made(balancer, environment);
  }

  private found(name: string, domain: string): string {
    const lookup = { domain, statuses: ['ISSUED'], mostRecent: true };
    return named(new DataAwsAcmCertificate(this, 'found', lookup), name).arn;
  }

  private made({ name, fullName, hosts }: LoadBalancer, { dns }: Environment): string {
    const [first, ...others] = hosts;
    const certificate = named(
      new AcmCertificate(this, 'made', {
        domainName: first!,
        subjectAlternativeNames: others,
        validationMethod: 'DNS',
        tags: { Name: fullName },
        // A listener is never without one while its hosts change.
        lifecycle: { createBeforeDestroy: true },
      }),
      name,
    );
    const answers = dns?.provider === 'aws' ? this.proof(certificate, hosts, HostedZone.of(this, dns).zoneId) : [];
    const proven = new AcmCertificateValidation(this, 'proven', {
      certificateArn: certificate.arn,
      validationRecordFqdns: answers.length > 0 ? answers : undefined,
    });
    return named(proven, name).certificateArn;
  }

  /** Records by which the authority sees that the names are ours; it asks the same of `*.x` as of `x`. */
  private proof({ fqn }: AcmCertificate, hosts: readonly string[], zoneId: string): string[] {
    const bases = new Map(hosts.map((host) => [host.replace(/^\*\./, ''), host]));
    return [...bases].map(([base, host]) => {
      const wanted = (key: string) =>
        `\${[for each in ${fqn}.domain_validation_options : each.${key} if each.domain_name == "${host}"][0]}`;
      const record = new Route53Record(this, `proof-${base}`, {
        zoneId,
        name: wanted('resource_record_name'),
        type: wanted('resource_record_type'),
        records: [wanted('resource_record_value')],
        ttl: 300,
        // Another load balancer or environment may have asked for the same name before.
        allowOverwrite: true,
      });
      return named(record, `proof_${base.replace(/[^a-z0-9]/g, '_')}`).fqdn;
    });
  }
}
