/** Credentials that an API needs on this machine, and its URL. */
export interface Access {
  /** Sets of environment variables; one complete set is enough. */
  readonly variables: readonly (readonly string[])[];
  /** Credentials file of the provider's own tools, relative to the home folder; null: there is none. */
  readonly file: string | null;
  /** URL of the API. */
  readonly url: string;
}

/** Where Terraform and the AWS SDK look for S3 keys, whatever the store. */
export const keysOfS3: Pick<Access, 'variables' | 'file'> = {
  variables: [
    ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    ['AWS_PROFILE'],
    ['AWS_WEB_IDENTITY_TOKEN_FILE'],
    ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'],
  ],
  file: '.aws/credentials',
};
