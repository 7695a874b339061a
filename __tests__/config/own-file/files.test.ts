/** Which files of an own Compose file go to a host. */
import { modelOf } from './harness';

const compose = `
services:
  web:
    image: example/web:1.4.0
    env_file: [{ path: ./link-out.env, required: false }]
    volumes: ['./conf:/conf:ro', './link-out:/outside:ro', '/etc:/host/etc:ro']
`;

test('what a symlink outside the folder leads to stays on this machine', () => {
  const files = { 'conf/app.toml': '', 'link-out/secret': '', 'link-out.env': '' };
  expect(modelOf({ compose, files }).own!.file.files).toEqual(['compose.yaml', 'conf/app.toml']);
});
