/** What an API asks of the machine that calls it. */
export interface Access {
  /** Sets of variables of the shell: each whole set is enough. */
  readonly variables: readonly (readonly string[])[];
  /** Where a tool of its owner keeps credentials, below the home folder; null: nobody looks anywhere. */
  readonly file: string | null;
  /** Where it answers. */
  readonly url: string;
}

/** Whoever answers S3, Terraform and the SDK find its keys so. */
export const keysOfS3: Pick<Access, 'variables' | 'file'> = {
  variables: [
    ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    ['AWS_PROFILE'],
    ['AWS_WEB_IDENTITY_TOKEN_FILE'],
    ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'],
  ],
  file: '.aws/credentials',
};
