/** A POST to an AWS API without installing its SDK; signed with the signer of the S3 SDK. */
import { S3Client } from '@aws-sdk/client-s3';
import { SignatureV4 } from '@smithy/signature-v4';

/** Undefined: looked up like Terraform does: environment variables, profile, single sign-on, instance role. */
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
