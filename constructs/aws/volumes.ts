import { EbsVolume } from '@cdktf/provider-aws/lib/ebs-volume';
import type { Instance } from '@cdktf/provider-aws/lib/instance';
import { VolumeAttachment } from '@cdktf/provider-aws/lib/volume-attachment';
import { Fn } from 'cdktf';
import { Construct } from 'constructs';
import { createHash } from 'node:crypto';
import type { Volume } from '../../parts/environment';
import { withLogicalId } from '../names';

export interface VolumesProps {
  readonly volumes: readonly Volume[];
  readonly instance: Instance;
  /** Availability zone of the server; a volume must be in the same one. */
  readonly zone: string;
}

/** Encrypted disks of one server; Terraform refuses to destroy protected ones. */
export class Volumes extends Construct {
  /** Key of the volume → its path on the server. */
  readonly devices: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, props: VolumesProps) {
    super(scope, id);
    const slots = deviceNames(props.volumes.map(({ name }) => name));
    this.devices = Object.fromEntries(
      props.volumes.map((model) => [model.key, this.attachVolume(model, slots.get(model.name)!, props)]),
    );
  }

  private attachVolume(
    { key, fullName, sizeGib, protected: isProtected }: Volume,
    deviceName: string,
    { instance, zone }: VolumesProps,
  ): string {
    const volume = withLogicalId(
      new EbsVolume(this, key, {
        availabilityZone: zone,
        size: sizeGib,
        type: 'gp3',
        encrypted: true,
        tags: { Name: fullName },
        lifecycle: { preventDestroy: isProtected },
      }),
      key,
    );
    const pair = { volumeId: volume.id, instanceId: instance.id, deviceName };
    // A mounted volume cannot be detached, so the server is stopped first.
    withLogicalId(new VolumeAttachment(this, `${key}-attachment`, { ...pair, stopInstanceBeforeDetaching: true }), key);
    return `/dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_${Fn.replace(volume.id, '-', '')}`;
  }
}

const letters = [...'abcdefghijklmnopqrstuvwx'];
const slotNames = ['b', 'c'].flatMap((first) => letters.map((second) => `/dev/xvd${first}${second}`));

/**
 * EC2 requires a unique device name per server, and ignores it on Nitro. It is derived from the volume's name, because a
 * name derived from the position would detach other volumes when one is removed.
 */
export function deviceNames(names: readonly string[]): Map<string, string> {
  const slots = new Map<string, string>();
  for (const name of names) {
    const start = createHash('sha256').update(name).digest().readUInt16BE() % slotNames.length;
    const usedSlots = [...slots.values()];
    const order = [...slotNames.slice(start), ...slotNames.slice(0, start)];
    slots.set(
      name,
      order.find((slot) => !usedSlots.includes(slot))!,
    );
  }
  return slots;
}
