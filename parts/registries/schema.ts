import { z } from 'zod';

const host = z
  .string()
  .regex(
    /^(?=.{1,253}$)(docker\.io|localhost(:\d{1,5})?|[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+(:\d{1,5})?|[a-z0-9][a-z0-9-]*:\d{1,5})$/,
    {
      error: 'the host of a registry as its images have it, such as ghcr.io or registry.example.org:5000; correct it',
    },
  );

/** No colon: Docker separates it from the password by one. */
const user = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9._%+@=/~$-]{0,127}$/, {
  error: 'one word of letters, digits and . _ % + @ = / ~ $ -; ask for another user where yours has others',
});

export const registries = z
  .record(
    host,
    z
      .strictObject({
        user: user.describe('User, robot or name of a token; `npx strata secret set` takes the password.'),
      })
      .describe('A login to one registry.'),
  )
  .default({})
  .describe(
    'Private registries of images, keyed by host; `docker.io` is Docker Hub. Servers that run containers are logged in to all.',
  );
