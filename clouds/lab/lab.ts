/** A lab cloud on this machine. All its addresses and names are computed from its index. */
export interface Lab {
  readonly name: string;
  readonly index: number;
  /** Incus project that holds this lab's hosts. */
  readonly project: string;
  /** URL of the AWS API on this machine. */
  readonly endpoint: string;
  readonly port: number;
  readonly region: string;
  readonly accountId: string;
  readonly credentials: { readonly accessKey: string; readonly secretKey: string };
  readonly internet: LabInternet;
  /** The lab's Ceph (lab/ceph/): its address on the lab's internet, and its DNS name for hosts. */
  readonly ceph: { readonly address: string; readonly name: string };
  /** The host that stands in for the reverse proxy of a DNS provider (lab/cloud/front.py). */
  readonly front: {
    /** For visitors, and towards servers: one of Cloudflare's, which this machine routes into the lab. */
    readonly address: string;
  };
  /** Range of the elastic IPs. */
  readonly publicNetwork: string;
  /** nftables table of `lab/network.ts`; `lab/cloud/` has another one. */
  readonly nftTable: string;
}

export interface LabInternet {
  readonly network: string;
  readonly bridge: string;
  /** This machine's address; hosts see the operator under it. */
  readonly gateway: string;
  /** The internet host: packages, DNS, certificates, container images. */
  readonly host: string;
  /** Of a host in which an image is built while the internet host runs. */
  readonly builder: string;
  readonly domain: string;
  readonly packageCache: string;
  readonly acmeDirectory: string;
  readonly registry: string;
  /** Plain HTTP address of the registry, for pushes from this machine. */
  readonly registryPush: string;
  readonly s3: string;
}

/** `npm start` uses `lab`, `npm test` uses `lab-test`; `rehearsal` is of `strata rehearse`; the others are for test suites that run in parallel. */
export const labNameList = [
  'lab',
  'lab-test',
  'lab-test-2',
  'lab-test-3',
  'lab-test-4',
  'lab-test-5',
  'lab-test-6',
  'lab-test-7',
  'rehearsal',
] as const;

const names: readonly string[] = labNameList;

export function labNames(): readonly string[] {
  return names;
}

export function labNamed(name: string): Lab {
  const index = names.indexOf(name);
  if (index < 0) throw new Error(`${name} is not a lab: this machine has ${names.join(', ')}`);
  const port = 4566 + index;
  return {
    name,
    index,
    project: `strata-${name}`,
    endpoint: `http://127.0.0.1:${port}`,
    port,
    region: 'eu-west-3',
    accountId: '123456789012',
    credentials: { accessKey: 'lab', secretKey: 'lab' },
    internet: labInternet(index),
    ceph: { address: `198.18.${index}.20`, name: 'ceph.lab.test' },
    front: { address: `173.245.48.${10 + index}` },
    publicNetwork: `198.19.${index}.0/24`,
    nftTable: `strata_inet_${index}`,
  };
}

function labInternet(index: number): LabInternet {
  const prefix = `198.18.${index}`;
  return {
    network: `${prefix}.0/24`,
    bridge: `s${index}-inet`,
    gateway: `${prefix}.1`,
    host: `${prefix}.10`,
    builder: `${prefix}.30`,
    domain: 'lab.test',
    packageCache: `http://${prefix}.10:3142`,
    acmeDirectory: 'https://acme.lab.test/acme/local/directory',
    registry: 'registry.lab.test',
    registryPush: `${prefix}.10:5000`,
    s3: 'https://s3.lab.test',
  };
}
