import { DataAwsAmi } from '@cdktf/provider-aws/lib/data-aws-ami';
import type { Construct } from 'constructs';
import { aws } from '../../clouds/aws/facts';
import { publications } from '../../clouds/aws/images';
import type { Architecture, Publication } from '../../clouds/aws/images';
import { imageFor } from '../../clouds/images';
import { withLogicalId } from '../names';

/** @returns a function from an image name (or AMI id) and a type to an AMI id; each image is looked up once per stack */
export function imageIds(scope: Construct): (image: string, type: string) => string {
  const ids = new Map<string, string>();
  return (image, type) => {
    const publication = imageFor(image, publications, aws.imageId);
    if (!publication) return image;
    const architecture = architectureOf(type);
    const key = addressOf(image, architecture);
    if (!ids.has(key)) ids.set(key, lookUp(scope, key, { ...publication, architecture }));
    return ids.get(key)!;
  };
}

/** A `g` after the generation number means an ARM processor (docs.aws.amazon.com/ec2/latest/instancetypes: naming conventions). */
export function architectureOf(type: string): Architecture {
  return /^(a1|[a-z]+\d+g[a-z]*)\./.test(type) ? 'arm64' : 'x86_64';
}

/** The Terraform address contains the architecture only for ARM. */
function addressOf(image: string, architecture: Architecture): string {
  const name = image.replace('.', '-');
  return architecture === 'arm64' ? `${name}-arm64` : name;
}

function lookUp(
  scope: Construct,
  key: string,
  { owner, name, architecture }: Publication & { architecture: Architecture },
): string {
  const lookup = new DataAwsAmi(scope, `image-${key}`, {
    mostRecent: true,
    owners: [owner],
    filter: [
      { name: 'name', values: [name(architecture)] },
      { name: 'architecture', values: [architecture] },
    ],
  });
  return withLogicalId(lookup, key).id;
}
