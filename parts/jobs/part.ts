/** Alerts: who gets a mail when a scheduled job fails. */
import { exchanges } from './exchanges';
import { expression } from '../../config/expression';
import type { Description } from '../description';
import { nothingOnHosts } from '../on-hosts';
import type { Variables } from '../on-hosts';
import type { Part } from '../part';
import * as rules from './rules';
import { alerts as schema, noAlerts } from './schema';
import { passwordOfMail } from './password';
import type { Alerts } from './types';
import { nothingToCheck } from '../observer';
import { checksOnHosts } from './host-checks';

const keys = { root: { alerts: schema.optional(), noAlerts: noAlerts.optional() }, server: {} };

interface OfEnvironment {
  /** Null: no mail is sent. */
  readonly alerts: Alerts | null;
}

export const jobs: Part<typeof keys, OfEnvironment> = {
  keys,
  roles: {},
  rules: { ...rules },
  model: { environment: (description) => ({ alerts: alertsOf(description) }), server: () => ({}) },
  ports: () => [],
  secrets: () => [
    { variable: passwordOfMail, kind: 'password of the mail server', name: 'password', path: null, isGenerated: false },
  ],
  onHosts: {
    ...nothingOnHosts,
    variables: { ...nothingOnHosts.variables, all: ({ alerts }) => (alerts ? variables(alerts) : {}) },
  },
  checks: nothingToCheck,
  hostChecks: checksOnHosts,
  exchanges,
};

function alertsOf({ alerts }: Description): Alerts | null {
  if (!alerts) return null;
  const { host, port, from, user } = alerts.smtp;
  return { emails: alerts.email, smtp: { host, port, from: from ?? alerts.email[0]!, user: user ?? null } };
}

function variables({ emails, smtp }: Alerts): Variables {
  return {
    jobs_alert_emails: emails,
    jobs_smtp_host: smtp.host,
    jobs_smtp_port: smtp.port,
    jobs_smtp_from: smtp.from,
    jobs_smtp_user: smtp.user ?? '',
    jobs_smtp_password: expression`{{ ${passwordOfMail} | default('') }}`,
  };
}
