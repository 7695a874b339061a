import { DataAwsAmi } from '@cdktf/provider-aws/lib/data-aws-ami';
import type { Construct } from 'constructs';
import { named } from '../names';

type Architecture = 'x86_64' | 'arm64';

interface Publication {
  readonly owner: string;
  readonly name: (architecture: Architecture) => string;
}

const debian = '136693071363';
const canonical = '099720109477';
const fckNat = '568608671756';

/** Half of the publishers write AMD's name for what EC2 calls x86_64. */
const short = (architecture: Architecture) => (architecture === 'arm64' ? 'arm64' : 'amd64');

/** Publisher account and name pattern of each image, as its publisher documents them (wiki.debian.org/Cloud/AmazonEC2Image, cloud-images.ubuntu.com/locator, fck-nat.dev/stable/deploying). */
const published: Readonly<Record<string, Publication>> = {
  'debian-12': { owner: debian, name: (of) => `debian-12-${short(of)}-*` },
  'debian-13': { owner: debian, name: (of) => `debian-13-${short(of)}-*` },
  'ubuntu-22.04': {
    owner: canonical,
    name: (of) => `ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-${short(of)}-server-*`,
  },
  'ubuntu-24.04': {
    owner: canonical,
    name: (of) => `ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-${short(of)}-server-*`,
  },
  // With `hvm`, so that the flavor with NAT64 does not match.
  'fck-nat': { owner: fckNat, name: (of) => `fck-nat-al2023-hvm-*-${of}-ebs` },
};

/** @returns a function from an image in Strata's words (or an AMI id) and a type to an AMI id, looked up once per stack. */
export function imageIds(scope: Construct): (image: string, type: string) => string {
  const found = new Map<string, string>();
  return (image, type) => {
    const publication = published[image];
    if (!publication) return image;
    const architecture = architectureOf(type);
    const key = addressOf(image, architecture);
    if (!found.has(key)) found.set(key, lookUp(scope, key, { ...publication, architecture }));
    return found.get(key)!;
  };
}

/** Types with a `g` behind their generation have Amazon's own ARM processor (docs.aws.amazon.com/ec2/latest/instancetypes: naming conventions). */
export function architectureOf(type: string): Architecture {
  return /^(a1|[a-z]+\d+g[a-z]*)\./.test(type) ? 'arm64' : 'x86_64';
}

/** The architecture most have is not part of the address. */
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
  return named(lookup, key).id;
}
