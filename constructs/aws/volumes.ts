import { EbsVolume } from '@cdktf/provider-aws/lib/ebs-volume';
import type { Instance } from '@cdktf/provider-aws/lib/instance';
import { VolumeAttachment } from '@cdktf/provider-aws/lib/volume-attachment';
import { Fn } from 'cdktf';
import { Construct } from 'constructs';
import { createHash } from 'node:crypto';
import type { Volume } from '../../parts/environment';
import { named } from '../names';

export interface VolumesProps {
  readonly volumes: readonly Volume[];
  readonly instance: Instance;
  /** A volume is in one availability zone, which has to be its server's. */
  readonly zone: string;
}

/** Encrypted disks of one server, which Terraform refuses to destroy while they are protected. */
export class Volumes extends Construct {
  /** Key of the volume → its path on the server. */
  readonly devices: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, props: VolumesProps) {
    super(scope, id);
    const slots = deviceNames(props.volumes.map(({ name }) => name));
    this.devices = Object.fromEntries(
      props.volumes.map((model) => [model.key, this.attached(model, slots.get(model.name)!, props)]),
    );
  }

  private attached(
    { key, fullName, sizeGib, protected: kept }: Volume,
    deviceName: string,
    { instance, zone }: VolumesProps,
  ): string {
    const volume = named(
      new EbsVolume(this, key, {
        availabilityZone: zone,
        size: sizeGib,
        type: 'gp3',
        encrypted: true,
        tags: { Name: fullName },
        lifecycle: { preventDestroy: kept },
      }),
      key,
    );
    const pair = { volumeId: volume.id, instanceId: instance.id, deviceName };
    // A volume that is mounted cannot be detached; a stopped server has nothing mounted.
    named(new VolumeAttachment(this, `${key}-attachment`, { ...pair, stopInstanceBeforeDetaching: true }), key);
    return `/dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_${Fn.replace(volume.id, '-', '')}`;
  }
}

const letters = [...'abcdefghijklmnopqrstuvwx'];
const free = ['b', 'c'].flatMap((first) => letters.map((second) => `/dev/xvd${first}${second}`));

/**
 * EC2 wants a name that no other disk of the server has, and ignores it on Nitro. Made from the volume's own name:
 * one made from its position would detach the others when a volume leaves.
 */
export function deviceNames(names: readonly string[]): Map<string, string> {
  const slots = new Map<string, string>();
  for (const name of names) {
    const start = createHash('sha256').update(name).digest().readUInt16BE() % free.length;
    const taken = [...slots.values()];
    const order = [...free.slice(start), ...free.slice(0, start)];
    slots.set(
      name,
      order.find((slot) => !taken.includes(slot))!,
    );
  }
  return slots;
}
