/** A POST to an API of AWS that no SDK is here for, with the signature of the one that is. */
import { S3Client } from '@aws-sdk/client-s3';
import { SignatureV4 } from '@smithy/signature-v4';

/** Undefined: found as Terraform finds them: shell, profile, single sign-on, the machine's own role. */
export type AwsKeys = { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;

export interface SignedPost {
  readonly url: URL;
  readonly body: string;
  readonly service: string;
  readonly region: string;
  readonly at: Date;
}

export async function signedHeaders(post: SignedPost, keys: AwsKeys): Promise<Record<string, string>> {
  const { url, body, service, region, at } = post;
  const client = new S3Client({ region, ...(keys && { credentials: keys }) });
  try {
    const { credentials, sha256 } = client.config;
    const signer = new SignatureV4({ service, region, credentials, sha256, applyChecksum: false });
    const headers = { 'content-type': 'application/x-www-form-urlencoded', host: url.host };
    const { protocol, hostname, pathname: path } = url;
    const signed = await signer.sign({ method: 'POST', protocol, hostname, path, headers, body }, { signingDate: at });
    return signed.headers;
  } finally {
    client.destroy();
  }
}
