/** Which settings of postgresql.conf the description may set. */
import type { Rule } from '../rule';
import { hostedPostgresql } from '../described';
import type { Description } from '../description';
import { wording, type Text } from '../../config/wording';

const setByStrata = /^(listen_addresses|port|ssl(_.*)?|hba_file|ident_file|password_encryption)$/;
/** Roles and programs of the host expect the distribution's places. */
const places = /^(unix_socket_directories|data_directory|external_pid_file)$/;
const archiving = /^archive_(mode|command|library|timeout)$/;

export const postgresqlSettingsAreFree: Rule = (description) =>
  refusedSettings(description, (key) => setByStrata.test(key), {
    allowed: wording`settings that do not decide who may connect`,
    remedy: wording`Strata sets this one: remove it`,
  });

export const postgresqlPlacesAreTheDistributions: Rule = (description) =>
  refusedSettings(description, (key) => places.test(key), {
    allowed: wording`the place that the distribution chose`,
    remedy: wording`remove it: apps, backups and Strata look there`,
  });

export const archivingBelongsToBackups: Rule = (description) => {
  if (!hostedPostgresql(description)?.backup) return [];
  return refusedSettings(description, (key) => archiving.test(key), {
    allowed: wording`no setting of archiving, with \`postgresql.backup\``,
    remedy: wording`the backups set this one: remove it`,
  });
};

export const backupsNeedWalToReplay: Rule = (description) => {
  if (!hostedPostgresql(description)?.backup) return [];
  return refusedSettings(description, (key, value) => key === 'wal_level' && /^minimal$/i.test(String(value).trim()), {
    allowed: wording`\`replica\` or \`logical\`, with \`postgresql.backup\``,
    remedy: wording`remove it, or remove the backups: they need the WAL that \`minimal\` leaves out`,
  });
};

type Setting = string | number | boolean;

function refusedSettings(
  description: Description,
  isRefused: (key: string, value: Setting) => boolean,
  words: { readonly allowed: Text; readonly remedy: Text },
) {
  return Object.entries(hostedPostgresql(description)?.settings ?? {})
    .filter(([key, value]) => isRefused(key, value))
    .map(([key, value]) => ({ path: ['postgresql', 'settings', key], received: String(value), ...words }));
}
