/** What must hold across keys. One rule, one function, one broken fixture in `__tests__/fixtures/invalid/`. */
import {
  adminIsNotLockedOut,
  adminIsNotTheWorld,
  userNamesAreFree,
  privateServersHaveABastion,
  bastionIsPublic,
  natIsPublic,
  natExists,
  natIsUnambiguous,
  privateServersHaveAWayOut,
} from './rules/access';
import {
  serversNameASubnet,
  addressesAreInsideSubnet,
  addressesAreNotReserved,
  addressesAreUnique,
  publicServersAreInPublicSubnets,
} from './rules/address';
import { bucketsHaveAStore, bucketNamesFit, bucketNamesAreFree } from './rules/bucket';
import { choicesAreBuilt, sizesAreKnown, imagesAreKnown, timezoneIsKnown } from './rules/choice';
import { environmentNameFits, computeHasARegion, endpointsAreOneLab } from './rules/cloud';
import { hostsHaveAProxy, hostsAreInsideZone, hostsAreUnique, sitesArePublic } from './rules/host';
import {
  rangesAreRanges,
  networkSizesAreAccepted,
  networkIsPrivateSpace,
  subnetsAreInsideNetwork,
  subnetsDoNotOverlap,
} from './rules/network';
import { portSourcesExist, portRangesAreOrdered, portsAreNotOpenedTwice } from './rules/port';
import {
  databasesExist,
  databaseNamesAreFree,
  databaseServerExists,
  databaseServerHasRole,
  localDatabaseIsBesideItsApp,
  postgresqlSettingsAreFree,
  allowedSourcesExist,
  backupBucketExists,
} from './rules/postgresql';
import {
  rolesHaveTheirBlock,
  rolesAreNotRepeated,
  serverNamesAreFree,
  appServersExist,
  appServersHaveRole,
  appServersAreNotRepeated,
} from './rules/role';
import { secretsAreNotAlsoPlain, secretsAreNotWrittenDown, secretNamesAreDistinct } from './rules/secret';
import { servicePortsAreUnique, containerImagesArePinned, healthHasAPort } from './rules/service';
import type { Rule } from './rules/rule';

export const rules: readonly Rule[] = [
  environmentNameFits,
  computeHasARegion,
  endpointsAreOneLab,
  choicesAreBuilt,
  sizesAreKnown,
  imagesAreKnown,
  timezoneIsKnown,
  rangesAreRanges,
  networkSizesAreAccepted,
  networkIsPrivateSpace,
  subnetsAreInsideNetwork,
  subnetsDoNotOverlap,
  serversNameASubnet,
  addressesAreInsideSubnet,
  addressesAreNotReserved,
  addressesAreUnique,
  publicServersAreInPublicSubnets,
  portSourcesExist,
  portRangesAreOrdered,
  portsAreNotOpenedTwice,
  adminIsNotLockedOut,
  adminIsNotTheWorld,
  userNamesAreFree,
  privateServersHaveABastion,
  bastionIsPublic,
  natIsPublic,
  natExists,
  natIsUnambiguous,
  privateServersHaveAWayOut,
  rolesHaveTheirBlock,
  rolesAreNotRepeated,
  serverNamesAreFree,
  appServersExist,
  appServersHaveRole,
  appServersAreNotRepeated,
  servicePortsAreUnique,
  containerImagesArePinned,
  healthHasAPort,
  hostsHaveAProxy,
  hostsAreInsideZone,
  hostsAreUnique,
  sitesArePublic,
  secretsAreNotAlsoPlain,
  secretsAreNotWrittenDown,
  secretNamesAreDistinct,
  databasesExist,
  databaseNamesAreFree,
  databaseServerExists,
  databaseServerHasRole,
  localDatabaseIsBesideItsApp,
  postgresqlSettingsAreFree,
  allowedSourcesExist,
  backupBucketExists,
  bucketsHaveAStore,
  bucketNamesFit,
  bucketNamesAreFree,
];
