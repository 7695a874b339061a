import { mirrorsIn, resolversIn } from '../../platform/machine';

const deb822 = `Types: deb
# a comment
URIs: http://mirror.example/debian/
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/archive.gpg

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main

Types: deb
URIs: http://vendor.example/tools
Suites: stable
Components: contrib
`;

test('mirrors are read from deb822 sources', () => {
  expect(mirrorsIn([deb822])).toEqual({
    main: 'http://mirror.example/debian',
    security: 'http://mirror.example/debian-security',
    signedBy: '/usr/share/keyrings/archive.gpg',
  });
});

test('mirrors are read from one-line sources', () => {
  const lines = [
    '# deb http://old.example/debian bookworm main',
    'deb [arch=amd64 signed-by=/k.gpg] http://a.example/debian trixie main contrib',
    'deb http://a.example/security trixie-security main',
  ];
  expect(mirrorsIn([lines.join('\n')])).toEqual({
    main: 'http://a.example/debian',
    security: 'http://a.example/security',
    signedBy: '/k.gpg',
  });
});

test('disabled sources and other distributions are no Debian mirror', () => {
  const disabled = deb822.replace(/^Types/gm, 'Enabled: no\nTypes');
  expect(mirrorsIn([disabled, 'deb http://archive.example/ubuntu noble main'])).toEqual({});
});

test('a resolver on the loopback is of no use to a container', () => {
  expect(resolversIn('search x\nnameserver 127.0.0.53\nnameserver ::1\n nameserver 10.1.1.1\n')).toEqual(['10.1.1.1']);
});
