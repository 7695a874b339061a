import { Volume as HcloudVolume } from '@cdktf/provider-hcloud/lib/volume';
import { VolumeAttachment } from '@cdktf/provider-hcloud/lib/volume-attachment';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import type { Volume as VolumeModel } from '../../parts/environment';
import { withLogicalId } from '../names';
import type { Labels } from '../../clouds/hetzner/labels';

export interface VolumeProps {
  readonly volume: VolumeModel;
  readonly serverId: string;
  readonly location: string;
  readonly labels: Labels;
}

/** A formatted disk that survives a rebuild of its server. Ansible mounts it, not Hetzner. */
export class Volume extends Construct {
  readonly device: string;

  constructor(scope: Construct, id: string, { volume, serverId, location, labels }: VolumeProps) {
    super(scope, id);
    const disk = withLogicalId(
      new HcloudVolume(this, 'disk', {
        name: volume.fullName,
        size: volume.sizeGib,
        location,
        format: 'ext4',
        labels,
        deleteProtection: volume.protected,
        lifecycle: { ignoreChanges: ['location', 'format'], preventDestroy: volume.protected },
      }),
      volume.key,
    );
    const pair = { volumeId: Token.asNumber(disk.id), serverId: Token.asNumber(serverId), automount: false };
    withLogicalId(new VolumeAttachment(this, 'attachment', pair), volume.key);
    this.device = disk.linuxDevice;
  }
}
